/*! This script holds:

events 3.3.0, MIT

MIT

Copyright Joyent, Inc. and other Node contributors.

Permission is hereby granted, free of charge, to any person obtaining a
copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including
without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the
following conditions:

The above copyright notice and this permission notice shall be included
in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS
OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN
NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM,
DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE
USE OR OTHER DEALINGS IN THE SOFTWARE.

graphology 0.26.0, MIT

The MIT License (MIT)

Copyright (c) 2016-2021 Guillaume Plique (Yomguithereal)

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.

graphology-utils 2.5.2, MIT

The MIT License (MIT)

Copyright (c) 2017-2021 Guillaume Plique (Yomguithereal)

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.

sigma 4.0.4, MIT

Copyright (C) 2012-2026, Alexis Jacomy, Guillaume Plique, Benoît Simard https://www.sigmajs.org

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"),
to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense,
and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
IN THE SOFTWARE.
*/
(()=>{var Qs=Object.create;var br=Object.defineProperty;var Js=Object.getOwnPropertyDescriptor;var el=Object.getOwnPropertyNames;var tl=Object.getPrototypeOf,nl=Object.prototype.hasOwnProperty;var yr=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var al=(e,n,t,a)=>{if(n&&typeof n=="object"||typeof n=="function")for(let r of el(n))!nl.call(e,r)&&r!==t&&br(e,r,{get:()=>n[r],enumerable:!(a=Js(n,r))||a.enumerable});return e};var Ye=(e,n,t)=>(t=e!=null?Qs(tl(e)):{},al(n||!e||!e.__esModule?br(t,"default",{value:e,enumerable:!0}):t,e));var lt=yr((Ug,pa)=>{"use strict";var st=typeof Reflect=="object"?Reflect:null,Hr=st&&typeof st.apply=="function"?st.apply:function(n,t,a){return Function.prototype.apply.call(n,t,a)},hn;st&&typeof st.ownKeys=="function"?hn=st.ownKeys:Object.getOwnPropertySymbols?hn=function(n){return Object.getOwnPropertyNames(n).concat(Object.getOwnPropertySymbols(n))}:hn=function(n){return Object.getOwnPropertyNames(n)};function kl(e){console&&console.warn&&console.warn(e)}var jr=Number.isNaN||function(n){return n!==n};function ne(){ne.init.call(this)}pa.exports=ne;pa.exports.once=Nl;ne.EventEmitter=ne;ne.prototype._events=void 0;ne.prototype._eventsCount=0;ne.prototype._maxListeners=void 0;var $r=10;function fn(e){if(typeof e!="function")throw new TypeError('The "listener" argument must be of type Function. Received type '+typeof e)}Object.defineProperty(ne,"defaultMaxListeners",{enumerable:!0,get:function(){return $r},set:function(e){if(typeof e!="number"||e<0||jr(e))throw new RangeError('The value of "defaultMaxListeners" is out of range. It must be a non-negative number. Received '+e+".");$r=e}});ne.init=function(){(this._events===void 0||this._events===Object.getPrototypeOf(this)._events)&&(this._events=Object.create(null),this._eventsCount=0),this._maxListeners=this._maxListeners||void 0};ne.prototype.setMaxListeners=function(n){if(typeof n!="number"||n<0||jr(n))throw new RangeError('The value of "n" is out of range. It must be a non-negative number. Received '+n+".");return this._maxListeners=n,this};function Vr(e){return e._maxListeners===void 0?ne.defaultMaxListeners:e._maxListeners}ne.prototype.getMaxListeners=function(){return Vr(this)};ne.prototype.emit=function(n){for(var t=[],a=1;a<arguments.length;a++)t.push(arguments[a]);var r=n==="error",i=this._events;if(i!==void 0)r=r&&i.error===void 0;else if(!r)return!1;if(r){var o;if(t.length>0&&(o=t[0]),o instanceof Error)throw o;var s=new Error("Unhandled error."+(o?" ("+o.message+")":""));throw s.context=o,s}var l=i[n];if(l===void 0)return!1;if(typeof l=="function")Hr(l,this,t);else for(var u=l.length,d=Zr(l,u),a=0;a<u;++a)Hr(d[a],this,t);return!0};function Xr(e,n,t,a){var r,i,o;if(fn(t),i=e._events,i===void 0?(i=e._events=Object.create(null),e._eventsCount=0):(i.newListener!==void 0&&(e.emit("newListener",n,t.listener?t.listener:t),i=e._events),o=i[n]),o===void 0)o=i[n]=t,++e._eventsCount;else if(typeof o=="function"?o=i[n]=a?[t,o]:[o,t]:a?o.unshift(t):o.push(t),r=Vr(e),r>0&&o.length>r&&!o.warned){o.warned=!0;var s=new Error("Possible EventEmitter memory leak detected. "+o.length+" "+String(n)+" listeners added. Use emitter.setMaxListeners() to increase limit");s.name="MaxListenersExceededWarning",s.emitter=e,s.type=n,s.count=o.length,kl(s)}return e}ne.prototype.addListener=function(n,t){return Xr(this,n,t,!1)};ne.prototype.on=ne.prototype.addListener;ne.prototype.prependListener=function(n,t){return Xr(this,n,t,!0)};function Pl(){if(!this.fired)return this.target.removeListener(this.type,this.wrapFn),this.fired=!0,arguments.length===0?this.listener.call(this.target):this.listener.apply(this.target,arguments)}function qr(e,n,t){var a={fired:!1,wrapFn:void 0,target:e,type:n,listener:t},r=Pl.bind(a);return r.listener=t,a.wrapFn=r,r}ne.prototype.once=function(n,t){return fn(t),this.on(n,qr(this,n,t)),this};ne.prototype.prependOnceListener=function(n,t){return fn(t),this.prependListener(n,qr(this,n,t)),this};ne.prototype.removeListener=function(n,t){var a,r,i,o,s;if(fn(t),r=this._events,r===void 0)return this;if(a=r[n],a===void 0)return this;if(a===t||a.listener===t)--this._eventsCount===0?this._events=Object.create(null):(delete r[n],r.removeListener&&this.emit("removeListener",n,a.listener||t));else if(typeof a!="function"){for(i=-1,o=a.length-1;o>=0;o--)if(a[o]===t||a[o].listener===t){s=a[o].listener,i=o;break}if(i<0)return this;i===0?a.shift():Fl(a,i),a.length===1&&(r[n]=a[0]),r.removeListener!==void 0&&this.emit("removeListener",n,s||t)}return this};ne.prototype.off=ne.prototype.removeListener;ne.prototype.removeAllListeners=function(n){var t,a,r;if(a=this._events,a===void 0)return this;if(a.removeListener===void 0)return arguments.length===0?(this._events=Object.create(null),this._eventsCount=0):a[n]!==void 0&&(--this._eventsCount===0?this._events=Object.create(null):delete a[n]),this;if(arguments.length===0){var i=Object.keys(a),o;for(r=0;r<i.length;++r)o=i[r],o!=="removeListener"&&this.removeAllListeners(o);return this.removeAllListeners("removeListener"),this._events=Object.create(null),this._eventsCount=0,this}if(t=a[n],typeof t=="function")this.removeListener(n,t);else if(t!==void 0)for(r=t.length-1;r>=0;r--)this.removeListener(n,t[r]);return this};function Yr(e,n,t){var a=e._events;if(a===void 0)return[];var r=a[n];return r===void 0?[]:typeof r=="function"?t?[r.listener||r]:[r]:t?Il(r):Zr(r,r.length)}ne.prototype.listeners=function(n){return Yr(this,n,!0)};ne.prototype.rawListeners=function(n){return Yr(this,n,!1)};ne.listenerCount=function(e,n){return typeof e.listenerCount=="function"?e.listenerCount(n):Kr.call(e,n)};ne.prototype.listenerCount=Kr;function Kr(e){var n=this._events;if(n!==void 0){var t=n[e];if(typeof t=="function")return 1;if(t!==void 0)return t.length}return 0}ne.prototype.eventNames=function(){return this._eventsCount>0?hn(this._events):[]};function Zr(e,n){for(var t=new Array(n),a=0;a<n;++a)t[a]=e[a];return t}function Fl(e,n){for(;n+1<e.length;n++)e[n]=e[n+1];e.pop()}function Il(e){for(var n=new Array(e.length),t=0;t<n.length;++t)n[t]=e[t].listener||e[t];return n}function Nl(e,n){return new Promise(function(t,a){function r(o){e.removeListener(n,i),a(o)}function i(){typeof e.removeListener=="function"&&e.removeListener("error",r),t([].slice.call(arguments))}Qr(e,n,i,{once:!0}),n!=="error"&&Gl(e,r,{once:!0})})}function Gl(e,n,t){typeof e.on=="function"&&Qr(e,"error",n,t)}function Qr(e,n,t,a){if(typeof e.on=="function")a.once?e.once(n,t):e.on(n,t);else if(typeof e.addEventListener=="function")e.addEventListener(n,function r(i){a.once&&e.removeEventListener(n,r),t(i)});else throw new TypeError('The "emitter" argument must be of type EventEmitter. Received type '+typeof e)}});var za=yr((np,Wi)=>{Wi.exports=function(n){return n!==null&&typeof n=="object"&&typeof n.addUndirectedEdgeWithKey=="function"&&typeof n.dropNode=="function"&&typeof n.multi=="boolean"}});function D(e,n={},...t){let a=document.createElement(e);for(let[r,i]of Object.entries(n??{}))typeof i=="function"?a.addEventListener(r.slice(2),i):i===!0?a.setAttribute(r,""):i!=null&&i!==!1&&a.setAttribute(r,i);return xr(a,t),a}function oe(e,...n){let t=e.contains(document.activeElement)?rl(document.activeElement):null;return e.replaceChildren(),xr(e,n),t&&e.querySelector(t)?.focus(),e}function rl(e){if(e.id)return`#${CSS.escape(e.id)}`;let[n,t]=Object.entries(e.dataset)[0]??[];return n?`[data-${n}="${CSS.escape(t)}"]`:null}function xr(e,n){for(let t of n.flat(1/0))t!=null&&t!==!1&&e.append(t)}var te=e=>document.getElementById(e);function It([e,n,...t]){let a=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[r,i]of Object.entries(n))a.setAttribute(r,i);return a.append(...t.map(It)),a}async function _r(){let e=document.getElementById("data"),n=e.type==="application/gzip"?await il(e.textContent):e.textContent;return ol(JSON.parse(n))}async function il(e){let n=Uint8Array.from(atob(e),t=>t.charCodeAt(0));return new Response(new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip"))).text()}function ol(e){e.types.forEach((n,t)=>n.i=t),e.relations.forEach((n,t)=>n.i=t),e.documents.forEach((n,t)=>n.i=t),e.statements.forEach(sl),e.entities.forEach((n,t)=>{Object.assign(n,{i:t,aliases:n.aliases??[],mentions:n.mentions??[],edges:[],children:[]})});for(let n of e.entities)n.parent>=0&&e.entities[n.parent].children.push(n.i);return e.edges.forEach((n,t)=>{n.statements=(n.statements??[]).map(a=>e.statements[a]),Object.assign(n,{i:t,amount:BigInt(n.amount??0),people:n.people??0,start:n.start??"",end:n.end??"",planned:!!n.planned,confidence:n.confidence??0}),e.entities[n.subject].edges.push(n),e.entities[n.object].edges.push(n)}),e.entityById=new Map(e.entities.map(n=>[n.id,n])),e.edgeByKey=new Map(e.edges.map(n=>[la(e,n),n])),e.years=ul(e),e}function sl(e,n){Object.assign(e,{i:n,amounts:(e.amounts??[]).map(BigInt),people:e.people??[],start:e.start??"",end:e.end??"",planned:!!e.planned,hedges:e.hedges??[],rule:e.rule??"",evidence:e.evidence??[]}),[e.from,e.to]=ll(e)}function ll({start:e,end:n}){return!e&&!n?[null,null]:[e?Number(e.slice(0,4))||null:-1/0,n?Number(n.slice(0,4))||null:1/0]}function ul(e){let n=e.statements.flatMap(r=>[r.from,r.to]).filter(r=>Number.isFinite(r)&&r!==null);if(!n.length)return null;let[t,a]=n.reduce(([r,i],o)=>[Math.min(r,o),Math.max(i,o)],[1/0,-1/0]);return{first:t,last:a}}function la(e,n){return[e.entities[n.subject].id,e.relations[n.relation].relation,e.entities[n.object].id].join(" ")}var Me=(e,n)=>e.subject===n?e.object:e.subject;function rn(e,n){let t=[];for(let a=n.parent;a>=0&&t.length<8;a=e.entities[a].parent)t.push(e.entities[a]);return t}function Tr(e,n){return Array.from(n.normalize("NFKC").toLowerCase(),t=>e.variants[t]??t).join("").trim()}function Sr(e,n,t=20){let a=Tr(e,n);if(!a)return[];let r=a.replace(/[\s']+/g,""),i=[];for(let o of e.entities){let s=dl(e,o,a,/^[a-z]+$/.test(r)?r:"");s<1/0&&i.push({entity:o,rank:s})}return i.sort((o,s)=>o.rank-s.rank||s.entity.edges.length-o.entity.edges.length||o.entity.name.length-s.entity.name.length||o.entity.i-s.entity.i),i.slice(0,t).map(({entity:o})=>o)}function dl(e,n,t,a){if(n.id===t||n.code===t)return 0;let r=[n.name,...n.aliases],i=1/0;for(let[o,s]of r.entries()){let l=Tr(e,s);l===t?i=Math.min(i,o?2:1):l.startsWith(t)?i=Math.min(i,o?4:3):l.includes(t)?i=Math.min(i,6):a&&i>5&&(i=Math.min(i,cl(e,Array.from(l),a)))}return i===1/0&&n.code&&/^\d+$/.test(t)&&n.code.startsWith(t)?5:i}function cl(e,n,t){for(let a=0;a<n.length;a++){let r=Er(e,n,a,t);if(r>=0)return a?8:r===n.length?5:7}return 1/0}function Er(e,n,t,a){if(!a)return t;if(t===n.length)return-1;for(let r of e.pinyin[n[t]]??[n[t]])for(let i=Math.min(r.length,a.length);i>0;i--){if(!a.startsWith(r.slice(0,i)))continue;let o=Er(e,n,t+1,a.slice(i));if(o>=0)return o}return-1}function ua(e,n,t){let a=(r,i)=>parseInt(r.slice(1+2*i,3+2*i),16);return"#"+[0,1,2].map(r=>Math.round(a(e,r)*(1-t)+a(n,r)*t).toString(16).padStart(2,"0")).join("")}var Rr={light:{ground:"#ffffff",ink:"#101828",soft:"#667085",region:"#f5f7fa",regionLine:"#e4e7ec",regionInk:"#98a2b3",halo:"#ffffff",mark:"#d92d20"},dark:{ground:"#14181f",ink:"#e6e9ef",soft:"#98a2b3",region:"#1a2029",regionLine:"#262e3a",regionInk:"#667085",halo:"#14181f",mark:"#ff9b8a"}},da=({type:e})=>e==="Province";function on(e,n){let t=n?ua(e.border,"#ffffff",.45):e.border;return da(e)?{fill:t,border:t}:{fill:n?ua(e.border,"#14181f",.55):e.fill,border:t}}var sn=(e,n)=>n?ua(e.colour,"#ffffff",.38):e.colour,hl={Province:8,City:6.5,County:5,Township:4.5,Village:4.5},Ar=(e,n)=>(hl[e.type]??5)+Math.min(5,1.1*Math.log2(1+n.edges.length/3))+(n.group?1:0),wr=e=>Math.min(7,1.3+(e.amount?.7*Math.log2(1+Number(e.amount)/1e9):0)),Dr=e=>(e.confidence>=.85||!e.statements?.length?.85:e.confidence>=.7?.6:.4)*(e.planned?.8:1);var fl={Province:7,City:5.8,County:4.2};function Pe(e,n){let{fill:t,border:a}=on(e,n),r={fill:t,stroke:a,"stroke-width":1.5},i={circle:["circle",{cx:8,cy:8,r:fl[e.type]??6,...r}],square:["rect",{x:2,y:2,width:12,height:12,...r}],diamond:["path",{d:"M8 1 L15 8 L8 15 L1 8 Z",...r}]}[e.shape],o=It(["svg",{width:16,height:16,viewBox:"0 0 16 16","aria-hidden":"true",class:"swatch"},i]);if(e.badge){let s=It(["text",{x:8,y:11.4,"font-size":9,"text-anchor":"middle",fill:a}]);s.textContent=e.badge,o.append(s)}return o}function Oe(e,n){let t=sn(e,n),a=(i,o,s)=>({arrow:["path",{d:`M${o} 8 l${-7*s} -4 v8 Z`,fill:t}],circle:["circle",{cx:o-3*s,cy:8,r:3,fill:t}],diamond:["path",{d:`M${o} 8 l${-5*s} -3.5 l${-5*s} 3.5 l${5*s} 3.5 Z`,fill:t}]})[i],r=["path",{d:"M3 8 H31",stroke:t,"stroke-width":2,fill:"none",...e.dots?{"stroke-dasharray":"2 2.4"}:{}}];return It(["svg",{width:34,height:16,viewBox:"0 0 34 16","aria-hidden":"true",class:"swatch"},r,...[a(e.head,33,1),a(e.tail,1,-1)].filter(Boolean)])}var ln=100n;function Cr(e){let n=e<0n?-e:e;return n>=100000000n*ln?Ke(e,10)+"亿元":n>=10000n*ln?Ke(e,6)+"万元":Ke(e,2)+"元"}function Lr(e){let n=e<0n?-e:e;return n>=1000000000n*ln?Ke(e,11)+" billion yuan":n>=1000000n*ln?Ke(e,8)+" million yuan":Ke(e,2).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g,",")+" yuan"}var kr=e=>Ke(e,2);function Ke(e,n){let t=e<0n?"-":"",a=String(e<0n?-e:e).padStart(n+1,"0"),r=a.slice(-n).replace(/0+$/,"");return t+a.slice(0,-n)+(r&&"."+r)}var gl={元:1,万:1e4,万元:1e4,亿:1e8,亿元:1e8,k:1e3,m:1e6,million:1e6,b:1e9,bn:1e9,billion:1e9,yuan:1,"":1};function Pr(e){let n=/^(\d+(?:\.\d+)?)\s*(\D*)$/.exec(e.normalize("NFKC").replace(/[,，\s]+/g," ").replace(/(\d) (?=\d)/g,"$1").trim().toLowerCase());if(e.trim()==="")return null;let t=n&&gl[n[2].trim().replace(/\s*yuan$/,"")];return t?BigInt(Math.round(Number(n[1])*t*100)):void 0}var ca={zh:{title:"帮扶协作关系图",search:"查找：名称、拼音、代码",noMatch:"没有匹配的实体",results:e=>`${e} 个结果`,graph:"图",table:"表",path:"路径",csv:"下载 CSV",link:"复制链接",copied:"链接已复制",theme:"深色／浅色",help:"帮助",language:"EN",languageName:"Switch to English",reset:"全部重置",filters:"筛选",fit:"全图",zoomIn:"放大",zoomOut:"缩小",relations:"关系",types:"实体",only:"仅",onlyHint:"只看这一项",all:"全部",amount:"金额不低于",amountHint:"如 500万、1亿",badAmount:"看不懂这个金额",confidence:"可信度不低于",status:"状态",done:"已实施",planned:"计划",any:"不限",year:"年份",allYears:"全部年份",undated:"含未注明年份",play:"逐年播放",pause:"停止",from:"起",to:"止",counts:(e,n,t)=>`${e} 个实体 · ${n} 条关系 · ${t} 条陈述`,part:"图的一部分：",nothing:"没有符合筛选条件的关系",empty:"图中没有关系",noGraph:"此浏览器没有 WebGL 2，不能画图；表格、查找和依据照常可用。",close:"关闭",code:"代码",inPlace:"位于",aliases:"又称",contains:"下辖",mentions:(e,n)=>`${n} 篇文章提及 ${e} 次`,inferred:"文章没有提到，据区划补出",members:(e,n)=>n?`${e} 余个`:`${e} 个`,noRelations:"没有关系",hiddenRelations:e=>`另有 ${e} 条关系被筛选隐去`,sumNote:"每条关系的金额不重复计算：取单笔最大者，或各年最大者之和。此处是各条关系之和。",nRelations:e=>`${e} 条`,people:e=>`${e.toLocaleString("en-US").replaceAll(",","")}人`,focus:"只看周围",hops:e=>`${e} 步内`,pathFrom:"由此找路径",centre:"居中",articles:"文章",unfocus:"看全图",evidence:"依据",statement:(e,n)=>`第 ${e} 条依据，共 ${n} 条`,previous:"上一条",next:"下一条",noText:"没有这篇文章的全文",untitled:"无标题",hedges:"限定",rule:"规则",period:"时间",conf:"可信度",amounts:"金额",headcount:"人数",undatedShort:"未注明",sumOf:"合计",planWord:"拟",pathHint:"在图上点选或查找起点和终点",pathStart:"起点",pathEnd:"终点",pathNone:"在当前显示的范围内，两者之间没有路径",paths:(e,n)=>`${e} 条最短路径，${n} 步`,swap:"互换",pathPlaces:"也可经由上级或下辖地区",columns:{subject:"主体",relation:"关系",object:"客体",amount:"金额",people:"人数",period:"时间",status:"状态",confidence:"可信度",statements:"陈述",quote:"依据"},more:e=>`再显示 ${e} 行`,legendWidth:"线越粗金额越大；虚线为计划；淡色为可信度较低。",keys:[["/","查找"],["↑ ↓ Enter","在列表中选择"],["Esc","关闭"],["t","图与表切换"],["p","找路径"],["n / b","下一条、上一条依据"],["+ − 0","放大、缩小、全图"],["方向键","移动图（图获得焦点时）"],["d","深色／浅色"],["l","中文／English"],["?","这张表"]],helpText:["点击实体看它的全部关系；点击线看背后的每一句话，在原文中标出。","图的布局仿照地图：同省的实体在一起，东部在右，西部在左。","图是文章所说，不是核实过的事实；引用前请对照原句。"]},en:{title:"Who assists whom",search:"Find: names, pinyin, codes",noMatch:"Nothing of that name",results:e=>`${e} results`,graph:"Graph",table:"Table",path:"Path",csv:"Download CSV",link:"Copy link",copied:"Link copied",theme:"Dark or light",help:"Help",language:"中",languageName:"切换到中文",reset:"Reset all",filters:"Filters",fit:"Whole graph",zoomIn:"Zoom in",zoomOut:"Zoom out",relations:"Relations",types:"Entities",only:"only",onlyHint:"Show only this one",all:"all",amount:"Amount at least",amountHint:"5 million, 1亿",badAmount:"This is no amount",confidence:"Confidence at least",status:"Status",done:"done",planned:"planned",any:"any",year:"Years",allYears:"all years",undated:"also undated",play:"Play year by year",pause:"Stop",from:"from",to:"to",counts:(e,n,t)=>`${e} entities · ${n} relations · ${t} statements`,part:"part of a graph: ",nothing:"No relation passes the filters",empty:"The graph holds no relation",noGraph:"This browser has no WebGL 2, so nothing can be drawn. Table, search and evidence work as usual.",close:"Close",code:"code",inPlace:"in",aliases:"also",contains:"contains",mentions:(e,n)=>`named ${e} times in ${n} articles`,inferred:"named in no article, added from the hierarchy",members:(e,n)=>`${n?"more than ":""}${e} members`,noRelations:"no relations",hiddenRelations:e=>`${e} more hidden by the filters`,sumNote:"The amount of a relation counts nothing twice: it is the largest figure, or the sum of the largest ones of each year. Here these are added up over the relations.",nRelations:e=>`${e}`,people:e=>`${e.toLocaleString("en-US")} people`,focus:"Only around this",hops:e=>`within ${e}`,pathFrom:"Path from here",centre:"Centre",articles:"Articles",unfocus:"Whole graph",evidence:"Evidence",statement:(e,n)=>`passage ${e} of ${n}`,previous:"Previous",next:"Next",noText:"The text of this article is not here",untitled:"untitled",hedges:"hedges",rule:"rule",period:"period",conf:"confidence",amounts:"amount",headcount:"people",undatedShort:"undated",sumOf:"sum",planWord:"planned: ",pathHint:"Click or find the two ends",pathStart:"from",pathEnd:"to",pathNone:"No path between the two in what is shown",paths:(e,n)=>`${e} shortest ${e===1?"path":"paths"} of ${n} ${n===1?"step":"steps"}`,swap:"Swap",pathPlaces:"also through the place that one lies in",columns:{subject:"Subject",relation:"Relation",object:"Object",amount:"Amount",people:"People",period:"Period",status:"Status",confidence:"Conf.",statements:"Statements",quote:"Quote"},more:e=>`${e} more rows`,legendWidth:"Wider lines for larger amounts; dashed for plans; pale where less sure.",keys:[["/","find"],["↑ ↓ Enter","choose in a list"],["Esc","close"],["t","graph or table"],["p","find a path"],["n / b","next, previous passage"],["+ − 0","zoom in, out, whole graph"],["arrows","move the graph (when it has the focus)"],["d","dark or light"],["l","中文 / English"],["?","this list"]],helpText:["Click an entity for all its relations; click a line for every sentence behind it, marked in its article.","The graph is laid out like a map: what lies in one province stands together, east on the right, west on the left.","The graph is what the articles say, which nobody has verified: check a sentence before you quote it."]}},Be="zh",Fr=e=>Be=e,Ir=()=>Be,B=(e,...n)=>typeof ca[Be][e]=="function"?ca[Be][e](...n):ca[Be][e],de=e=>Be==="zh"?e.label:pl(e.type??e.relation),pl=e=>e.replace(/(?<=[a-z0-9])[A-Z]/g,n=>" "+n.toLowerCase()),Fe=e=>Be==="zh"?Cr(e):Lr(e),vl=({start:e,end:n})=>{let[t,a]=[e.slice(0,4),n.slice(0,4)];return t===a?t:Be==="zh"?t?a?`${t}–${a}`:`${t}起`:`至${a}`:t?a?`${t}–${a}`:`since ${t}`:`until ${a}`},un=({start:e,end:n})=>e===n?e:`${e}–${n}`;function we(e){let n=[e.amount?Fe(e.amount):"",e.people?B("people",e.people):"",vl(e)].filter(Boolean);return(e.planned&&n.length?B("planWord"):"")+n.join(" · ")}function dn(e,{id:n,label:t,dark:a,choose:r}){let i=[],o=0,s=D("ul",{id:`${n}-list`,class:"results",role:"listbox","aria-label":t,hidden:!0}),l=D("input",{id:n,type:"search",role:"combobox",autocomplete:"off",spellcheck:"false",placeholder:t,"aria-label":t,"aria-controls":s.id,"aria-expanded":"false","aria-autocomplete":"list",oninput:()=>u(),onfocus:()=>l.value&&u(),onblur:()=>setTimeout(h,150),onkeydown:v=>g(v)});function u(){i=Sr(e,l.value),o=0,d()}function d(){let v=l.value.trim()!=="";s.hidden=!v,l.setAttribute("aria-expanded",String(v)),l.setAttribute("aria-activedescendant",v&&i.length?`${n}-${o}`:""),oe(s,i.map(c),v&&!i.length?D("li",{class:"none"},B("noMatch")):null)}function c(v,m){let p=e.types[v.type],b=rn(e,v).map(y=>y.name);return D("li",{id:`${n}-${m}`,role:"option","aria-selected":String(m===o),onmousedown:y=>(y.preventDefault(),f(m))},Pe(p,a()),D("span",{class:"name"},D("bdi",{},v.name)),D("span",{class:"note"},[de(p),v.code,...b].filter(Boolean).join(" · ")))}function f(v){let m=i[v];m&&(l.value="",h(),r(m))}function h(){s.hidden=!0,l.setAttribute("aria-expanded","false")}function g(v){if(v.isComposing)return;let m={ArrowDown:1,ArrowUp:-1}[v.key];if(m&&i.length)o=(o+m+i.length)%i.length,d(),s.children[o].scrollIntoView({block:"nearest"});else if(v.key==="Enter")f(o);else if(v.key==="Escape")l.value="",h(),l.blur();else return;v.preventDefault(),v.stopPropagation()}return D("div",{class:"search"},l,s)}function ha(e){let{data:n,store:t}=e,{view:a}=t,r=o=>D("button",{type:"button",role:"tab",id:`tab-${o}`,"aria-selected":String(a.tab===o),"aria-controls":o,onclick:()=>t.set({tab:o})},B(o)),i=(o,s,l)=>D("button",{type:"button",class:"icon",id:`do-${o}`,title:B(o),"aria-label":B(o),onclick:l},s);oe(te("bar"),D("button",{type:"button",id:"do-filters","aria-expanded":String(e.filtersOpen),"aria-controls":"side",onclick:e.filters},B("filters")),D("h1",{title:n.title||B("title")},n.title||B("title")),dn(n,{id:"find",label:B("search"),dark:e.dark,choose:o=>e.choose(o.i)}),D("div",{role:"tablist",class:"tabs"},r("graph"),r("table")),D("button",{type:"button",id:"do-path","aria-pressed":String(a.selected?.kind==="path"),onclick:e.path},B("path")),D("span",{class:"gap"}),D("button",{type:"button",id:"do-csv",onclick:e.csv},B("csv")),D("button",{type:"button",id:"do-link",onclick:e.link},B("link")),i("theme","◐",e.theme),D("button",{type:"button",class:"icon",id:"do-language",title:B("languageName"),"aria-label":B("languageName"),onclick:e.language},B("language")),i("help","?",e.help))}function Nr(e,n){let{data:t}=e,a=t.entities[n],r=t.types[a.type];return[D("h2",{id:"panel-title"},Pe(r,e.dark()),D("bdi",{},a.name)),D("p",{class:"facts"},ml(e,a)),a.aliases.length?D("p",{class:"note"},`${B("aliases")} `,a.aliases.join("、")):null,bl(e,a),yl(e,a),Tl(e,a),Sl(e,a)]}function ml(e,n){let{data:t}=e,a=n.mentions.reduce((i,[,o])=>i+o,0),r=rn(t,n);return[[de(t.types[n.type]),n.code].filter(Boolean).join(" "),n.group?` · ${B("members",n.count,n.approx)}`:"",r.length?[` · ${B("inPlace")} `,r.map((i,o)=>[o?"、":"",fa(e,i.i)])]:"",` · ${n.inferred?B("inferred"):B("mentions",a,n.mentions.length)}`]}var fa=(e,n)=>D("button",{type:"button",class:"link",onclick:()=>e.choose(n)},D("bdi",{},e.data.entities[n].name));function bl(e,n){let{store:t}=e,a=t.view.around?.entity===n.i?t.view.around.hops:0,r=i=>D("button",{type:"button","aria-pressed":String(a===i),onclick:()=>t.set({around:a===i?null:{entity:n.i,hops:i}})},B("hops",i));return D("p",{class:"actions"},n.at?D("button",{type:"button",onclick:()=>e.centre([n.i])},B("centre")):null,D("button",{type:"button",onclick:()=>t.set({selected:{kind:"path",from:n.i,to:null,places:!1}})},B("pathFrom")),D("span",{class:"note"},B("focus")),r(1),r(2),r(3))}function yl(e,n){let{data:t,shown:a}=e,r=new Map;for(let s of n.edges){if(!a.edges.has(s.i))continue;let l=t.relations[s.relation],u=l.symmetric?"↔":s.subject===n.i?"→":"←",d=`${l.i}${u}`;r.has(d)||r.set(d,{relation:l,way:u,edges:[]}),r.get(d).edges.push(s)}let i=n.edges.filter(s=>!a.edges.has(s.i)).length,o=[...r.values()].sort((s,l)=>s.relation.i-l.relation.i||(s.way<l.way?1:-1));return[n.edges.length?null:D("p",{class:"note"},B("noRelations")),o.map(s=>xl(e,n,s)),o.some(({edges:s})=>s.length>1&&s.some(l=>a.edges.get(l.i).amount))?D("p",{class:"note"},B("sumNote")):null,i?D("p",{class:"note"},B("hiddenRelations",i)):null]}function xl(e,n,{relation:t,way:a,edges:r}){let{shown:i}=e,o=r.map(c=>i.edges.get(c.i)),s=o.reduce((c,f)=>c+f.amount,0n),l=o.reduce((c,f)=>c+f.people,0),u=[B("nRelations",r.length),s?Fe(s):"",l?B("people",l):""].filter(Boolean).join(" · "),d=(c,f)=>{let[h,g]=[i.edges.get(c.i),i.edges.get(f.i)];return+(g.amount>h.amount)-+(g.amount<h.amount)||g.people-h.people||g.statements.length-h.statements.length||c.i-f.i};return D("section",{class:"relation"},D("h3",{},Oe(t,e.dark()),`${de(t)} ${a}`,D("span",{class:"sum"},u)),D("ul",{class:"rows"},r.sort(d).map(c=>_l(e,n,c))))}function _l(e,n,t){let a=e.data.entities[Me(t,n.i)],r=e.shown.edges.get(t.i),i=r.statements?.length?D("button",{type:"button",class:"said","data-edge":String(t.i),title:B("evidence"),onclick:()=>e.chooseEdge(t.i)},we(r),D("span",{class:"count"},`“ ${r.statements.length}`)):null;return D("li",{},Pe(e.data.types[a.type],e.dark()),fa(e,a.i),i)}function Tl(e,n){return n.children.length?D("section",{},D("h3",{},B("contains")),D("p",{},n.children.map((t,a)=>[a?"、":"",fa(e,t)]))):null}function Sl(e,n){if(!n.mentions.length)return null;let t=[...n.mentions].sort(([a,r],[i,o])=>o-r||a-i);return D("section",{},D("h3",{},B("articles")),D("ul",{class:"plainlist"},t.map(([a,r])=>{let i=e.data.documents[a];return D("li",{},D("bdi",{},i.title||i.location||B("untitled")),D("span",{class:"note"},` ${[i.source,i.date].filter(Boolean).join(" · ")} ×${r}`))})))}function Gr(e,n){let t=Array.from(e),a=[...new Set([0,t.length,...n.flatMap(({start:i,end:o})=>[i,o])])].filter(i=>i>=0&&i<=t.length).sort((i,o)=>i-o),r=[];for(let i=0;i+1<a.length;i++){let[o,s]=[a[i],a[i+1]],l=n.flatMap(({start:u,end:d},c)=>u<=o&&s<=d?[c]:[]);r.push({text:t.slice(o,s).join(""),marks:l})}return r}function cn(e,n){let t=e.shown.edges.get(n)??e.data.edges[n],a=i=>i.amounts.includes(t.amount)||!t.amount&&i.people.includes(t.people)?0:i.amounts.length||i.people.length?1:2;return[...t.statements].sort((i,o)=>a(i)-a(o)||o.confidence-i.confidence||(o.start>i.start?1:o.start<i.start?-1:0)||i.i-o.i).flatMap(i=>i.evidence.map(o=>({st:i,evidence:o})))}function zr(e,{edge:n,passage:t}){let{data:a,store:r}=e,i=a.edges[n],o=a.relations[i.relation],s=cn(e,n),l=Math.min(t,s.length-1),u=c=>r.set({selected:{kind:"edge",edge:n,passage:(c+s.length)%s.length}}),d=c=>D("button",{type:"button",class:"link",onclick:()=>e.choose(c)},D("bdi",{},a.entities[c].name));return[D("h2",{id:"panel-title"},d(i.subject),Oe(o,e.dark()),D("span",{class:"word"},de(o)),d(i.object)),D("p",{class:"facts"},we(e.shown.edges.get(n)??i)),s.length===0?null:[D("div",{class:"steps"},D("button",{type:"button",id:"previous",disabled:s.length<2,"aria-label":B("previous"),title:B("previous"),onclick:()=>u(l-1)},"‹"),D("span",{},B("statement",l+1,s.length)),D("button",{type:"button",id:"next",disabled:s.length<2,"aria-label":B("next"),title:B("next"),onclick:()=>u(l+1)},"›")),D("ol",{class:"passages"},s.map((c,f)=>El(c,f===l,()=>u(f)))),Rl(a,s,l)]]}function El({st:e,evidence:{exact:n}},t,a){let r=[e.amounts.length?e.amounts.map(Fe).join("、"):null,e.people.length?e.people.map(i=>B("people",i)).join("、"):null,e.start||e.end?un(e):B("undatedShort"),B(e.planned?"planned":"done"),e.hedges.length?`${B("hedges")} ${e.hedges.join("、")}`:null,`${B("conf")} ${e.confidence.toFixed(2)}`].filter(Boolean).join(" · ");return D("li",{class:t?"active":null},D("button",{type:"button",class:"passage","aria-current":t?"true":null,onclick:a},D("span",{class:"facts"},r),D("q",{},n),e.rule?D("span",{class:"note"},`${B("rule")} ${e.rule}`):null))}function Rl(e,n,t){let{evidence:a}=n[t],r=e.documents[a.document];if(!r)return D("p",{class:"note"},B("noText"));let i=n.filter(l=>l.evidence.document===a.document),o=i.indexOf(n[t]),s=r.text?Gr(r.text,i.map(l=>l.evidence)).map(l=>l.marks.length?D("mark",{class:l.marks.includes(o)?"here":"also"},l.text):l.text):D("span",{class:"note"},B("noText"));return D("article",{class:"article"},D("h3",{},D("bdi",{},r.title||B("untitled")),D("span",{class:"note"},[r.source,r.date,r.location].filter(Boolean).join(" · "))),D("div",{class:"text",tabindex:"0"},s))}function Mr(e){let n=e.querySelector("mark.here"),t=n?.closest(".text");t&&(t.scrollTop=n.offsetTop-t.clientHeight/3)}function Wr(e){let n=Or(e,i=>i.amounts,0n),t=Or(e,i=>i.people,0),a={amount:n.sum,people:t.sum,confidence:Math.max(0,...e.map(i=>i.confidence)),planned:e.every(i=>i.planned)||n.planned||!n.sum&&t.planned,statements:e},r=a.amount?n:a.people?t:Al(e.filter(i=>!!i.planned===a.planned));return Object.assign(a,{start:r.start,end:r.end})}function Or(e,n,t){let a=Br(e.filter(i=>!i.planned),n,t);if(a.sum)return{...a,planned:!1};let r=Br(e.filter(i=>i.planned),n,t);return{...r,planned:!!r.sum}}function Br(e,n,t){let a={sum:t,start:"",end:""},r=new Map;for(let o of e){let s=o.start||o.end;for(let l of n(o)){l>a.sum?a={sum:l,start:o.start,end:o.end}:l===a.sum&&!a.start&&!a.end?a={sum:l,start:o.start,end:o.end}:l===a.sum&&s&&(a={sum:l,...ga(a,o)});let u=wl(o);u&&l>t&&r.set(u,l>(r.get(u)??t)?l:r.get(u))}}let i={sum:t,start:"",end:""};for(let[o,s]of r)i={sum:i.sum+s,...ga(i,{start:o,end:o})};return i.sum>a.sum?i:a}var Al=e=>e.reduce(ga,{start:"",end:""});function ga(e,n){let t=!e.start||n.start&&n.start<e.start?n.start:e.start,a=!e.end||n.end&&e.end+"~"<n.end+"~"?n.end:e.end;return{start:t,end:a}}function wl({start:e,end:n}){return e.length>=4&&n.length>=4&&e.slice(0,4)===n.slice(0,4)?e.slice(0,4):""}function Ur(e,n){let t=new Map;for(let o of e.edges){let s=Dl(e,o,n);s&&t.set(o.i,s)}n.around&&Ll(e,t,n.around);let a=new Set,[r,i]=[0,0];for(let[o,s]of t)a.add(e.edges[o].subject).add(e.edges[o].object),r+=s.statements.length>0,i+=s.statements.length;if(n.around)a.add(n.around.entity);else for(let o of e.entities)o.at&&!o.edges.length&&!n.hiddenTypes.has(o.type)&&a.add(o.i);return{edges:t,entities:a,relations:r,statements:i}}function Dl(e,n,t){if(t.hiddenRelations.has(n.relation)||t.hiddenTypes.has(e.entities[n.subject].type)||t.hiddenTypes.has(e.entities[n.object].type))return null;if(e.relations[n.relation].hierarchy)return t.least===null?n:null;let a=n.statements.filter(i=>Cl(i,t));if(!a.length)return null;let r=a.length===n.statements.length?n:Wr(a);return t.least!==null&&r.amount<t.least?null:r}function Cl(e,n){return e.confidence<n.confidence||n.status!=="all"&&e.planned!==(n.status==="planned")?!1:n.period===null&&n.undated?!0:e.from===null||e.to===null?n.undated:n.period===null||e.from<=n.period[1]&&e.to>=n.period[0]}function Ll(e,n,{entity:t,hops:a}){let r=new Map([[t,0]]);for(let i=[t];i.length;){let o=i.shift();if(r.get(o)!==a)for(let s of e.entities[o].edges){let l=Me(s,o);n.has(s.i)&&!r.has(l)&&(r.set(l,r.get(o)+1),i.push(l))}}for(let i of[...n.keys()]){let o=[r.get(e.edges[i].subject),r.get(e.edges[i].object)];(o.includes(void 0)||Math.min(...o)>=a)&&n.delete(i)}}var ni=Ye(lt(),1);function zl(){let e=arguments[0];for(let n=1,t=arguments.length;n<t;n++)if(arguments[n])for(let a in arguments[n])e[a]=arguments[n][a];return e}var le=zl;typeof Object.assign=="function"&&(le=Object.assign);function be(e,n,t,a){let r=e._nodes.get(n),i=null;return r&&(a==="mixed"?i=r.out&&r.out[t]||r.undirected&&r.undirected[t]:a==="directed"?i=r.out&&r.out[t]:i=r.undirected&&r.undirected[t]),i}function ce(e){return typeof e=="object"&&e!==null}function ai(e){let n;for(n in e)return!1;return!0}function me(e,n,t){Object.defineProperty(e,n,{enumerable:!1,configurable:!1,writable:!0,value:t})}function Ee(e,n,t){let a={enumerable:!0,configurable:!0};typeof t=="function"?a.get=t:(a.value=t,a.writable=!1),Object.defineProperty(e,n,a)}function Jr(e){return!(!ce(e)||e.attributes&&!Array.isArray(e.attributes))}function Ml(){let e=Math.floor(Math.random()*256)&255;return()=>e++}function Ie(){let e=arguments,n=null,t=-1;return{[Symbol.iterator](){return this},next(){let a=null;do{if(n===null){if(t++,t>=e.length)return{done:!0};n=e[t][Symbol.iterator]()}if(a=n.next(),a.done){n=null;continue}break}while(!0);return a}}}function ct(){return{[Symbol.iterator](){return this},next(){return{done:!0}}}}var zt=class extends Error{constructor(n){super(),this.name="GraphError",this.message=n}},H=class e extends zt{constructor(n){super(n),this.name="InvalidArgumentsGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(this,e.prototype.constructor)}},U=class e extends zt{constructor(n){super(n),this.name="NotFoundGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(this,e.prototype.constructor)}},X=class e extends zt{constructor(n){super(n),this.name="UsageGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(this,e.prototype.constructor)}};function ri(e,n){this.key=e,this.attributes=n,this.clear()}ri.prototype.clear=function(){this.inDegree=0,this.outDegree=0,this.undirectedDegree=0,this.undirectedLoops=0,this.directedLoops=0,this.in={},this.out={},this.undirected={}};function ii(e,n){this.key=e,this.attributes=n,this.clear()}ii.prototype.clear=function(){this.inDegree=0,this.outDegree=0,this.directedLoops=0,this.in={},this.out={}};function oi(e,n){this.key=e,this.attributes=n,this.clear()}oi.prototype.clear=function(){this.undirectedDegree=0,this.undirectedLoops=0,this.undirected={}};function ht(e,n,t,a,r){this.key=n,this.attributes=r,this.undirected=e,this.source=t,this.target=a}ht.prototype.attach=function(){let e="out",n="in";this.undirected&&(e=n="undirected");let t=this.source.key,a=this.target.key;this.source[e][a]=this,!(this.undirected&&t===a)&&(this.target[n][t]=this)};ht.prototype.attachMulti=function(){let e="out",n="in",t=this.source.key,a=this.target.key;this.undirected&&(e=n="undirected");let r=this.source[e],i=r[a];if(typeof i>"u"){r[a]=this,this.undirected&&t===a||(this.target[n][t]=this);return}i.previous=this,this.next=i,r[a]=this,this.target[n][t]=this};ht.prototype.detach=function(){let e=this.source.key,n=this.target.key,t="out",a="in";this.undirected&&(t=a="undirected"),delete this.source[t][n],delete this.target[a][e]};ht.prototype.detachMulti=function(){let e=this.source.key,n=this.target.key,t="out",a="in";this.undirected&&(t=a="undirected"),this.previous===void 0?this.next===void 0?(delete this.source[t][n],delete this.target[a][e]):(this.next.previous=void 0,this.source[t][n]=this.next,this.target[a][e]=this.next):(this.previous.next=this.next,this.next!==void 0&&(this.next.previous=this.previous))};var si=0,li=1,Ol=2,ui=3;function Ne(e,n,t,a,r,i,o){let s,l,u,d;if(a=""+a,t===si){if(s=e._nodes.get(a),!s)throw new U(`Graph.${n}: could not find the "${a}" node in the graph.`);u=r,d=i}else if(t===ui){if(r=""+r,l=e._edges.get(r),!l)throw new U(`Graph.${n}: could not find the "${r}" edge in the graph.`);let c=l.source.key,f=l.target.key;if(a===c)s=l.target;else if(a===f)s=l.source;else throw new U(`Graph.${n}: the "${a}" node is not attached to the "${r}" edge (${c}, ${f}).`);u=i,d=o}else{if(l=e._edges.get(a),!l)throw new U(`Graph.${n}: could not find the "${a}" edge in the graph.`);t===li?s=l.source:s=l.target,u=r,d=i}return[s,u,d]}function Bl(e,n,t){e.prototype[n]=function(a,r,i){let[o,s]=Ne(this,n,t,a,r,i);return o.attributes[s]}}function Wl(e,n,t){e.prototype[n]=function(a,r){let[i]=Ne(this,n,t,a,r);return i.attributes}}function Ul(e,n,t){e.prototype[n]=function(a,r,i){let[o,s]=Ne(this,n,t,a,r,i);return o.attributes.hasOwnProperty(s)}}function Hl(e,n,t){e.prototype[n]=function(a,r,i,o){let[s,l,u]=Ne(this,n,t,a,r,i,o);return s.attributes[l]=u,this.emit("nodeAttributesUpdated",{key:s.key,type:"set",attributes:s.attributes,name:l}),this}}function $l(e,n,t){e.prototype[n]=function(a,r,i,o){let[s,l,u]=Ne(this,n,t,a,r,i,o);if(typeof u!="function")throw new H(`Graph.${n}: updater should be a function.`);let d=s.attributes,c=u(d[l]);return d[l]=c,this.emit("nodeAttributesUpdated",{key:s.key,type:"set",attributes:s.attributes,name:l}),this}}function jl(e,n,t){e.prototype[n]=function(a,r,i){let[o,s]=Ne(this,n,t,a,r,i);return delete o.attributes[s],this.emit("nodeAttributesUpdated",{key:o.key,type:"remove",attributes:o.attributes,name:s}),this}}function Vl(e,n,t){e.prototype[n]=function(a,r,i){let[o,s]=Ne(this,n,t,a,r,i);if(!ce(s))throw new H(`Graph.${n}: provided attributes are not a plain object.`);return o.attributes=s,this.emit("nodeAttributesUpdated",{key:o.key,type:"replace",attributes:o.attributes}),this}}function Xl(e,n,t){e.prototype[n]=function(a,r,i){let[o,s]=Ne(this,n,t,a,r,i);if(!ce(s))throw new H(`Graph.${n}: provided attributes are not a plain object.`);return le(o.attributes,s),this.emit("nodeAttributesUpdated",{key:o.key,type:"merge",attributes:o.attributes,data:s}),this}}function ql(e,n,t){e.prototype[n]=function(a,r,i){let[o,s]=Ne(this,n,t,a,r,i);if(typeof s!="function")throw new H(`Graph.${n}: provided updater is not a function.`);return o.attributes=s(o.attributes),this.emit("nodeAttributesUpdated",{key:o.key,type:"update",attributes:o.attributes}),this}}var Yl=[{name:e=>`get${e}Attribute`,attacher:Bl},{name:e=>`get${e}Attributes`,attacher:Wl},{name:e=>`has${e}Attribute`,attacher:Ul},{name:e=>`set${e}Attribute`,attacher:Hl},{name:e=>`update${e}Attribute`,attacher:$l},{name:e=>`remove${e}Attribute`,attacher:jl},{name:e=>`replace${e}Attributes`,attacher:Vl},{name:e=>`merge${e}Attributes`,attacher:Xl},{name:e=>`update${e}Attributes`,attacher:ql}];function Kl(e){Yl.forEach(function({name:n,attacher:t}){t(e,n("Node"),si),t(e,n("Source"),li),t(e,n("Target"),Ol),t(e,n("Opposite"),ui)})}function Zl(e,n,t){e.prototype[n]=function(a,r){let i;if(this.type!=="mixed"&&t!=="mixed"&&t!==this.type)throw new X(`Graph.${n}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new X(`Graph.${n}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+a,s=""+r;if(r=arguments[2],i=be(this,o,s,t),!i)throw new U(`Graph.${n}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(t!=="mixed")throw new X(`Graph.${n}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(a=""+a,i=this._edges.get(a),!i)throw new U(`Graph.${n}: could not find the "${a}" edge in the graph.`)}return i.attributes[r]}}function Ql(e,n,t){e.prototype[n]=function(a){let r;if(this.type!=="mixed"&&t!=="mixed"&&t!==this.type)throw new X(`Graph.${n}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>1){if(this.multi)throw new X(`Graph.${n}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let i=""+a,o=""+arguments[1];if(r=be(this,i,o,t),!r)throw new U(`Graph.${n}: could not find an edge for the given path ("${i}" - "${o}").`)}else{if(t!=="mixed")throw new X(`Graph.${n}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(a=""+a,r=this._edges.get(a),!r)throw new U(`Graph.${n}: could not find the "${a}" edge in the graph.`)}return r.attributes}}function Jl(e,n,t){e.prototype[n]=function(a,r){let i;if(this.type!=="mixed"&&t!=="mixed"&&t!==this.type)throw new X(`Graph.${n}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new X(`Graph.${n}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+a,s=""+r;if(r=arguments[2],i=be(this,o,s,t),!i)throw new U(`Graph.${n}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(t!=="mixed")throw new X(`Graph.${n}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(a=""+a,i=this._edges.get(a),!i)throw new U(`Graph.${n}: could not find the "${a}" edge in the graph.`)}return i.attributes.hasOwnProperty(r)}}function eu(e,n,t){e.prototype[n]=function(a,r,i){let o;if(this.type!=="mixed"&&t!=="mixed"&&t!==this.type)throw new X(`Graph.${n}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>3){if(this.multi)throw new X(`Graph.${n}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let s=""+a,l=""+r;if(r=arguments[2],i=arguments[3],o=be(this,s,l,t),!o)throw new U(`Graph.${n}: could not find an edge for the given path ("${s}" - "${l}").`)}else{if(t!=="mixed")throw new X(`Graph.${n}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(a=""+a,o=this._edges.get(a),!o)throw new U(`Graph.${n}: could not find the "${a}" edge in the graph.`)}return o.attributes[r]=i,this.emit("edgeAttributesUpdated",{key:o.key,type:"set",attributes:o.attributes,name:r}),this}}function tu(e,n,t){e.prototype[n]=function(a,r,i){let o;if(this.type!=="mixed"&&t!=="mixed"&&t!==this.type)throw new X(`Graph.${n}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>3){if(this.multi)throw new X(`Graph.${n}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let s=""+a,l=""+r;if(r=arguments[2],i=arguments[3],o=be(this,s,l,t),!o)throw new U(`Graph.${n}: could not find an edge for the given path ("${s}" - "${l}").`)}else{if(t!=="mixed")throw new X(`Graph.${n}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(a=""+a,o=this._edges.get(a),!o)throw new U(`Graph.${n}: could not find the "${a}" edge in the graph.`)}if(typeof i!="function")throw new H(`Graph.${n}: updater should be a function.`);return o.attributes[r]=i(o.attributes[r]),this.emit("edgeAttributesUpdated",{key:o.key,type:"set",attributes:o.attributes,name:r}),this}}function nu(e,n,t){e.prototype[n]=function(a,r){let i;if(this.type!=="mixed"&&t!=="mixed"&&t!==this.type)throw new X(`Graph.${n}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new X(`Graph.${n}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+a,s=""+r;if(r=arguments[2],i=be(this,o,s,t),!i)throw new U(`Graph.${n}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(t!=="mixed")throw new X(`Graph.${n}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(a=""+a,i=this._edges.get(a),!i)throw new U(`Graph.${n}: could not find the "${a}" edge in the graph.`)}return delete i.attributes[r],this.emit("edgeAttributesUpdated",{key:i.key,type:"remove",attributes:i.attributes,name:r}),this}}function au(e,n,t){e.prototype[n]=function(a,r){let i;if(this.type!=="mixed"&&t!=="mixed"&&t!==this.type)throw new X(`Graph.${n}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new X(`Graph.${n}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+a,s=""+r;if(r=arguments[2],i=be(this,o,s,t),!i)throw new U(`Graph.${n}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(t!=="mixed")throw new X(`Graph.${n}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(a=""+a,i=this._edges.get(a),!i)throw new U(`Graph.${n}: could not find the "${a}" edge in the graph.`)}if(!ce(r))throw new H(`Graph.${n}: provided attributes are not a plain object.`);return i.attributes=r,this.emit("edgeAttributesUpdated",{key:i.key,type:"replace",attributes:i.attributes}),this}}function ru(e,n,t){e.prototype[n]=function(a,r){let i;if(this.type!=="mixed"&&t!=="mixed"&&t!==this.type)throw new X(`Graph.${n}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new X(`Graph.${n}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+a,s=""+r;if(r=arguments[2],i=be(this,o,s,t),!i)throw new U(`Graph.${n}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(t!=="mixed")throw new X(`Graph.${n}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(a=""+a,i=this._edges.get(a),!i)throw new U(`Graph.${n}: could not find the "${a}" edge in the graph.`)}if(!ce(r))throw new H(`Graph.${n}: provided attributes are not a plain object.`);return le(i.attributes,r),this.emit("edgeAttributesUpdated",{key:i.key,type:"merge",attributes:i.attributes,data:r}),this}}function iu(e,n,t){e.prototype[n]=function(a,r){let i;if(this.type!=="mixed"&&t!=="mixed"&&t!==this.type)throw new X(`Graph.${n}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new X(`Graph.${n}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+a,s=""+r;if(r=arguments[2],i=be(this,o,s,t),!i)throw new U(`Graph.${n}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(t!=="mixed")throw new X(`Graph.${n}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(a=""+a,i=this._edges.get(a),!i)throw new U(`Graph.${n}: could not find the "${a}" edge in the graph.`)}if(typeof r!="function")throw new H(`Graph.${n}: provided updater is not a function.`);return i.attributes=r(i.attributes),this.emit("edgeAttributesUpdated",{key:i.key,type:"update",attributes:i.attributes}),this}}var ou=[{name:e=>`get${e}Attribute`,attacher:Zl},{name:e=>`get${e}Attributes`,attacher:Ql},{name:e=>`has${e}Attribute`,attacher:Jl},{name:e=>`set${e}Attribute`,attacher:eu},{name:e=>`update${e}Attribute`,attacher:tu},{name:e=>`remove${e}Attribute`,attacher:nu},{name:e=>`replace${e}Attributes`,attacher:au},{name:e=>`merge${e}Attributes`,attacher:ru},{name:e=>`update${e}Attributes`,attacher:iu}];function su(e){ou.forEach(function({name:n,attacher:t}){t(e,n("Edge"),"mixed"),t(e,n("DirectedEdge"),"directed"),t(e,n("UndirectedEdge"),"undirected")})}var lu=[{name:"edges",type:"mixed"},{name:"inEdges",type:"directed",direction:"in"},{name:"outEdges",type:"directed",direction:"out"},{name:"inboundEdges",type:"mixed",direction:"in"},{name:"outboundEdges",type:"mixed",direction:"out"},{name:"directedEdges",type:"directed"},{name:"undirectedEdges",type:"undirected"}];function uu(e,n,t,a){let r=!1;for(let i in n){if(i===a)continue;let o=n[i];if(r=t(o.key,o.attributes,o.source.key,o.target.key,o.source.attributes,o.target.attributes,o.undirected),e&&r)return o.key}}function du(e,n,t,a){let r,i,o,s=!1;for(let l in n)if(l!==a){r=n[l];do{if(i=r.source,o=r.target,s=t(r.key,r.attributes,i.key,o.key,i.attributes,o.attributes,r.undirected),e&&s)return r.key;r=r.next}while(r!==void 0)}}function va(e,n){let t=Object.keys(e),a=t.length,r,i=0;return{[Symbol.iterator](){return this},next(){do if(r)r=r.next;else{if(i>=a)return{done:!0};let o=t[i++];if(o===n){r=void 0;continue}r=e[o]}while(!r);return{done:!1,value:{edge:r.key,attributes:r.attributes,source:r.source.key,target:r.target.key,sourceAttributes:r.source.attributes,targetAttributes:r.target.attributes,undirected:r.undirected}}}}}function cu(e,n,t,a){let r=n[t];if(!r)return;let i=r.source,o=r.target;if(a(r.key,r.attributes,i.key,o.key,i.attributes,o.attributes,r.undirected)&&e)return r.key}function hu(e,n,t,a){let r=n[t];if(!r)return;let i=!1;do{if(i=a(r.key,r.attributes,r.source.key,r.target.key,r.source.attributes,r.target.attributes,r.undirected),e&&i)return r.key;r=r.next}while(r!==void 0)}function ma(e,n){let t=e[n];if(t.next!==void 0)return{[Symbol.iterator](){return this},next(){if(!t)return{done:!0};let r={edge:t.key,attributes:t.attributes,source:t.source.key,target:t.target.key,sourceAttributes:t.source.attributes,targetAttributes:t.target.attributes,undirected:t.undirected};return t=t.next,{done:!1,value:r}}};let a=!1;return{[Symbol.iterator](){return this},next(){return a===!0?{done:!0}:(a=!0,{done:!1,value:{edge:t.key,attributes:t.attributes,source:t.source.key,target:t.target.key,sourceAttributes:t.source.attributes,targetAttributes:t.target.attributes,undirected:t.undirected}})}}}function fu(e,n){if(e.size===0)return[];if(n==="mixed"||n===e.type)return Array.from(e._edges.keys());let t=n==="undirected"?e.undirectedSize:e.directedSize,a=new Array(t),r=n==="undirected",i=e._edges.values(),o=0,s,l;for(;s=i.next(),s.done!==!0;)l=s.value,l.undirected===r&&(a[o++]=l.key);return a}function di(e,n,t,a){if(n.size===0)return;let r=t!=="mixed"&&t!==n.type,i=t==="undirected",o,s,l=!1,u=n._edges.values();for(;o=u.next(),o.done!==!0;){if(s=o.value,r&&s.undirected!==i)continue;let{key:d,attributes:c,source:f,target:h}=s;if(l=a(d,c,f.key,h.key,f.attributes,h.attributes,s.undirected),e&&l)return d}}function gu(e,n){if(e.size===0)return ct();let t=n!=="mixed"&&n!==e.type,a=n==="undirected",r=e._edges.values();return{[Symbol.iterator](){return this},next(){let i,o;for(;;){if(i=r.next(),i.done)return i;if(o=i.value,!(t&&o.undirected!==a))break}return{value:{edge:o.key,attributes:o.attributes,source:o.source.key,target:o.target.key,sourceAttributes:o.source.attributes,targetAttributes:o.target.attributes,undirected:o.undirected},done:!1}}}}function ba(e,n,t,a,r,i){let o=n?du:uu,s;if(t!=="undirected"&&(a!=="out"&&(s=o(e,r.in,i),e&&s)||a!=="in"&&(s=o(e,r.out,i,a?void 0:r.key),e&&s))||t!=="directed"&&(s=o(e,r.undirected,i),e&&s))return s}function pu(e,n,t,a){let r=[];return ba(!1,e,n,t,a,function(i){r.push(i)}),r}function vu(e,n,t){let a=ct();return e!=="undirected"&&(n!=="out"&&typeof t.in<"u"&&(a=Ie(a,va(t.in))),n!=="in"&&typeof t.out<"u"&&(a=Ie(a,va(t.out,n?void 0:t.key)))),e!=="directed"&&typeof t.undirected<"u"&&(a=Ie(a,va(t.undirected))),a}function ya(e,n,t,a,r,i,o){let s=t?hu:cu,l;if(n!=="undirected"&&(typeof r.in<"u"&&a!=="out"&&(l=s(e,r.in,i,o),e&&l)||typeof r.out<"u"&&a!=="in"&&(a||r.key!==i)&&(l=s(e,r.out,i,o),e&&l))||n!=="directed"&&typeof r.undirected<"u"&&(l=s(e,r.undirected,i,o),e&&l))return l}function mu(e,n,t,a,r){let i=[];return ya(!1,e,n,t,a,r,function(o){i.push(o)}),i}function bu(e,n,t,a){let r=ct();return e!=="undirected"&&(typeof t.in<"u"&&n!=="out"&&a in t.in&&(r=Ie(r,ma(t.in,a))),typeof t.out<"u"&&n!=="in"&&a in t.out&&(n||t.key!==a)&&(r=Ie(r,ma(t.out,a)))),e!=="directed"&&typeof t.undirected<"u"&&a in t.undirected&&(r=Ie(r,ma(t.undirected,a))),r}function yu(e,n){let{name:t,type:a,direction:r}=n;e.prototype[t]=function(i,o){if(a!=="mixed"&&this.type!=="mixed"&&a!==this.type)return[];if(!arguments.length)return fu(this,a);if(arguments.length===1){i=""+i;let s=this._nodes.get(i);if(typeof s>"u")throw new U(`Graph.${t}: could not find the "${i}" node in the graph.`);return pu(this.multi,a==="mixed"?this.type:a,r,s)}if(arguments.length===2){i=""+i,o=""+o;let s=this._nodes.get(i);if(!s)throw new U(`Graph.${t}:  could not find the "${i}" source node in the graph.`);if(!this._nodes.has(o))throw new U(`Graph.${t}:  could not find the "${o}" target node in the graph.`);return mu(a,this.multi,r,s,o)}throw new H(`Graph.${t}: too many arguments (expecting 0, 1 or 2 and got ${arguments.length}).`)}}function xu(e,n){let{name:t,type:a,direction:r}=n,i="forEach"+t[0].toUpperCase()+t.slice(1,-1);e.prototype[i]=function(u,d,c){if(!(a!=="mixed"&&this.type!=="mixed"&&a!==this.type)){if(arguments.length===1)return c=u,di(!1,this,a,c);if(arguments.length===2){u=""+u,c=d;let f=this._nodes.get(u);if(typeof f>"u")throw new U(`Graph.${i}: could not find the "${u}" node in the graph.`);return ba(!1,this.multi,a==="mixed"?this.type:a,r,f,c)}if(arguments.length===3){u=""+u,d=""+d;let f=this._nodes.get(u);if(!f)throw new U(`Graph.${i}:  could not find the "${u}" source node in the graph.`);if(!this._nodes.has(d))throw new U(`Graph.${i}:  could not find the "${d}" target node in the graph.`);return ya(!1,a,this.multi,r,f,d,c)}throw new H(`Graph.${i}: too many arguments (expecting 1, 2 or 3 and got ${arguments.length}).`)}};let o="map"+t[0].toUpperCase()+t.slice(1);e.prototype[o]=function(){let u=Array.prototype.slice.call(arguments),d=u.pop(),c;if(u.length===0){let f=0;a!=="directed"&&(f+=this.undirectedSize),a!=="undirected"&&(f+=this.directedSize),c=new Array(f);let h=0;u.push((g,v,m,p,b,y,_)=>{c[h++]=d(g,v,m,p,b,y,_)})}else c=[],u.push((f,h,g,v,m,p,b)=>{c.push(d(f,h,g,v,m,p,b))});return this[i].apply(this,u),c};let s="filter"+t[0].toUpperCase()+t.slice(1);e.prototype[s]=function(){let u=Array.prototype.slice.call(arguments),d=u.pop(),c=[];return u.push((f,h,g,v,m,p,b)=>{d(f,h,g,v,m,p,b)&&c.push(f)}),this[i].apply(this,u),c};let l="reduce"+t[0].toUpperCase()+t.slice(1);e.prototype[l]=function(){let u=Array.prototype.slice.call(arguments);if(u.length<2||u.length>4)throw new H(`Graph.${l}: invalid number of arguments (expecting 2, 3 or 4 and got ${u.length}).`);if(typeof u[u.length-1]=="function"&&typeof u[u.length-2]!="function")throw new H(`Graph.${l}: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.`);let d,c;u.length===2?(d=u[0],c=u[1],u=[]):u.length===3?(d=u[1],c=u[2],u=[u[0]]):u.length===4&&(d=u[2],c=u[3],u=[u[0],u[1]]);let f=c;return u.push((h,g,v,m,p,b,y)=>{f=d(f,h,g,v,m,p,b,y)}),this[i].apply(this,u),f}}function _u(e,n){let{name:t,type:a,direction:r}=n,i="find"+t[0].toUpperCase()+t.slice(1,-1);e.prototype[i]=function(l,u,d){if(a!=="mixed"&&this.type!=="mixed"&&a!==this.type)return!1;if(arguments.length===1)return d=l,di(!0,this,a,d);if(arguments.length===2){l=""+l,d=u;let c=this._nodes.get(l);if(typeof c>"u")throw new U(`Graph.${i}: could not find the "${l}" node in the graph.`);return ba(!0,this.multi,a==="mixed"?this.type:a,r,c,d)}if(arguments.length===3){l=""+l,u=""+u;let c=this._nodes.get(l);if(!c)throw new U(`Graph.${i}:  could not find the "${l}" source node in the graph.`);if(!this._nodes.has(u))throw new U(`Graph.${i}:  could not find the "${u}" target node in the graph.`);return ya(!0,a,this.multi,r,c,u,d)}throw new H(`Graph.${i}: too many arguments (expecting 1, 2 or 3 and got ${arguments.length}).`)};let o="some"+t[0].toUpperCase()+t.slice(1,-1);e.prototype[o]=function(){let l=Array.prototype.slice.call(arguments),u=l.pop();return l.push((c,f,h,g,v,m,p)=>u(c,f,h,g,v,m,p)),!!this[i].apply(this,l)};let s="every"+t[0].toUpperCase()+t.slice(1,-1);e.prototype[s]=function(){let l=Array.prototype.slice.call(arguments),u=l.pop();return l.push((c,f,h,g,v,m,p)=>!u(c,f,h,g,v,m,p)),!this[i].apply(this,l)}}function Tu(e,n){let{name:t,type:a,direction:r}=n,i=t.slice(0,-1)+"Entries";e.prototype[i]=function(o,s){if(a!=="mixed"&&this.type!=="mixed"&&a!==this.type)return ct();if(!arguments.length)return gu(this,a);if(arguments.length===1){o=""+o;let l=this._nodes.get(o);if(!l)throw new U(`Graph.${i}: could not find the "${o}" node in the graph.`);return vu(a,r,l)}if(arguments.length===2){o=""+o,s=""+s;let l=this._nodes.get(o);if(!l)throw new U(`Graph.${i}:  could not find the "${o}" source node in the graph.`);if(!this._nodes.has(s))throw new U(`Graph.${i}:  could not find the "${s}" target node in the graph.`);return bu(a,r,l,s)}throw new H(`Graph.${i}: too many arguments (expecting 0, 1 or 2 and got ${arguments.length}).`)}}function Su(e){lu.forEach(n=>{yu(e,n),xu(e,n),_u(e,n),Tu(e,n)})}var Eu=[{name:"neighbors",type:"mixed"},{name:"inNeighbors",type:"directed",direction:"in"},{name:"outNeighbors",type:"directed",direction:"out"},{name:"inboundNeighbors",type:"mixed",direction:"in"},{name:"outboundNeighbors",type:"mixed",direction:"out"},{name:"directedNeighbors",type:"directed"},{name:"undirectedNeighbors",type:"undirected"}];function yn(){this.A=null,this.B=null}yn.prototype.wrap=function(e){this.A===null?this.A=e:this.B===null&&(this.B=e)};yn.prototype.has=function(e){return this.A!==null&&e in this.A||this.B!==null&&e in this.B};function Nt(e,n,t,a,r){for(let i in a){let o=a[i],s=o.source,l=o.target,u=s===t?l:s;if(n&&n.has(u.key))continue;let d=r(u.key,u.attributes);if(e&&d)return u.key}}function xa(e,n,t,a,r){if(n!=="mixed"){if(n==="undirected")return Nt(e,null,a,a.undirected,r);if(typeof t=="string")return Nt(e,null,a,a[t],r)}let i=new yn,o;if(n!=="undirected"){if(t!=="out"){if(o=Nt(e,null,a,a.in,r),e&&o)return o;i.wrap(a.in)}if(t!=="in"){if(o=Nt(e,i,a,a.out,r),e&&o)return o;i.wrap(a.out)}}if(n!=="directed"&&(o=Nt(e,i,a,a.undirected,r),e&&o))return o}function Ru(e,n,t){if(e!=="mixed"){if(e==="undirected")return Object.keys(t.undirected);if(typeof n=="string")return Object.keys(t[n])}let a=[];return xa(!1,e,n,t,function(r){a.push(r)}),a}function Gt(e,n,t){let a=Object.keys(t),r=a.length,i=0;return{[Symbol.iterator](){return this},next(){let o=null;do{if(i>=r)return e&&e.wrap(t),{done:!0};let s=t[a[i++]],l=s.source,u=s.target;if(o=l===n?u:l,e&&e.has(o.key)){o=null;continue}}while(o===null);return{done:!1,value:{neighbor:o.key,attributes:o.attributes}}}}}function Au(e,n,t){if(e!=="mixed"){if(e==="undirected")return Gt(null,t,t.undirected);if(typeof n=="string")return Gt(null,t,t[n])}let a=ct(),r=new yn;return e!=="undirected"&&(n!=="out"&&(a=Ie(a,Gt(r,t,t.in))),n!=="in"&&(a=Ie(a,Gt(r,t,t.out)))),e!=="directed"&&(a=Ie(a,Gt(r,t,t.undirected))),a}function wu(e,n){let{name:t,type:a,direction:r}=n;e.prototype[t]=function(i){if(a!=="mixed"&&this.type!=="mixed"&&a!==this.type)return[];i=""+i;let o=this._nodes.get(i);if(typeof o>"u")throw new U(`Graph.${t}: could not find the "${i}" node in the graph.`);return Ru(a==="mixed"?this.type:a,r,o)}}function Du(e,n){let{name:t,type:a,direction:r}=n,i="forEach"+t[0].toUpperCase()+t.slice(1,-1);e.prototype[i]=function(u,d){if(a!=="mixed"&&this.type!=="mixed"&&a!==this.type)return;u=""+u;let c=this._nodes.get(u);if(typeof c>"u")throw new U(`Graph.${i}: could not find the "${u}" node in the graph.`);xa(!1,a==="mixed"?this.type:a,r,c,d)};let o="map"+t[0].toUpperCase()+t.slice(1);e.prototype[o]=function(u,d){let c=[];return this[i](u,(f,h)=>{c.push(d(f,h))}),c};let s="filter"+t[0].toUpperCase()+t.slice(1);e.prototype[s]=function(u,d){let c=[];return this[i](u,(f,h)=>{d(f,h)&&c.push(f)}),c};let l="reduce"+t[0].toUpperCase()+t.slice(1);e.prototype[l]=function(u,d,c){if(arguments.length<3)throw new H(`Graph.${l}: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.`);let f=c;return this[i](u,(h,g)=>{f=d(f,h,g)}),f}}function Cu(e,n){let{name:t,type:a,direction:r}=n,i=t[0].toUpperCase()+t.slice(1,-1),o="find"+i;e.prototype[o]=function(u,d){if(a!=="mixed"&&this.type!=="mixed"&&a!==this.type)return;u=""+u;let c=this._nodes.get(u);if(typeof c>"u")throw new U(`Graph.${o}: could not find the "${u}" node in the graph.`);return xa(!0,a==="mixed"?this.type:a,r,c,d)};let s="some"+i;e.prototype[s]=function(u,d){return!!this[o](u,d)};let l="every"+i;e.prototype[l]=function(u,d){return!this[o](u,(f,h)=>!d(f,h))}}function Lu(e,n){let{name:t,type:a,direction:r}=n,i=t.slice(0,-1)+"Entries";e.prototype[i]=function(o){if(a!=="mixed"&&this.type!=="mixed"&&a!==this.type)return ct();o=""+o;let s=this._nodes.get(o);if(typeof s>"u")throw new U(`Graph.${i}: could not find the "${o}" node in the graph.`);return Au(a==="mixed"?this.type:a,r,s)}}function ku(e){Eu.forEach(n=>{wu(e,n),Du(e,n),Cu(e,n),Lu(e,n)})}function gn(e,n,t,a,r){let i=a._nodes.values(),o=a.type,s,l,u,d,c,f,h;for(;s=i.next(),s.done!==!0;){let g=!1;if(l=s.value,o!=="undirected"){d=l.out;for(u in d){c=d[u];do{if(f=c.target,g=!0,h=r(l.key,f.key,l.attributes,f.attributes,c.key,c.attributes,c.undirected),e&&h)return c;c=c.next}while(c)}}if(o!=="directed"){d=l.undirected;for(u in d)if(!(n&&l.key>u)){c=d[u];do{if(f=c.target,f.key!==u&&(f=c.source),g=!0,h=r(l.key,f.key,l.attributes,f.attributes,c.key,c.attributes,c.undirected),e&&h)return c;c=c.next}while(c)}}if(t&&!g&&(h=r(l.key,null,l.attributes,null,null,null,null),e&&h))return null}}function Pu(e,n){let t={key:e};return ai(n.attributes)||(t.attributes=le({},n.attributes)),t}function Fu(e,n,t){let a={key:n,source:t.source.key,target:t.target.key};return ai(t.attributes)||(a.attributes=le({},t.attributes)),e==="mixed"&&t.undirected&&(a.undirected=!0),a}function Iu(e){if(!ce(e))throw new H('Graph.import: invalid serialized node. A serialized node should be a plain object with at least a "key" property.');if(!("key"in e))throw new H("Graph.import: serialized node is missing its key.");if("attributes"in e&&(!ce(e.attributes)||e.attributes===null))throw new H("Graph.import: invalid attributes. Attributes should be a plain object, null or omitted.")}function Nu(e){if(!ce(e))throw new H('Graph.import: invalid serialized edge. A serialized edge should be a plain object with at least a "source" & "target" property.');if(!("source"in e))throw new H("Graph.import: serialized edge is missing its source.");if(!("target"in e))throw new H("Graph.import: serialized edge is missing its target.");if("attributes"in e&&(!ce(e.attributes)||e.attributes===null))throw new H("Graph.import: invalid attributes. Attributes should be a plain object, null or omitted.");if("undirected"in e&&typeof e.undirected!="boolean")throw new H("Graph.import: invalid undirectedness information. Undirected should be boolean or omitted.")}var Gu=Ml(),zu=new Set(["directed","undirected","mixed"]),ei=new Set(["domain","_events","_eventsCount","_maxListeners"]),Mu=[{name:e=>`${e}Edge`,generateKey:!0},{name:e=>`${e}DirectedEdge`,generateKey:!0,type:"directed"},{name:e=>`${e}UndirectedEdge`,generateKey:!0,type:"undirected"},{name:e=>`${e}EdgeWithKey`},{name:e=>`${e}DirectedEdgeWithKey`,type:"directed"},{name:e=>`${e}UndirectedEdgeWithKey`,type:"undirected"}],Ou={allowSelfLoops:!0,multi:!1,type:"mixed"};function Bu(e,n,t){if(t&&!ce(t))throw new H(`Graph.addNode: invalid attributes. Expecting an object but got "${t}"`);if(n=""+n,t=t||{},e._nodes.has(n))throw new X(`Graph.addNode: the "${n}" node already exist in the graph.`);let a=new e.NodeDataClass(n,t);return e._nodes.set(n,a),e.emit("nodeAdded",{key:n,attributes:t}),a}function ti(e,n,t){let a=new e.NodeDataClass(n,t);return e._nodes.set(n,a),e.emit("nodeAdded",{key:n,attributes:t}),a}function ci(e,n,t,a,r,i,o,s){if(!a&&e.type==="undirected")throw new X(`Graph.${n}: you cannot add a directed edge to an undirected graph. Use the #.addEdge or #.addUndirectedEdge instead.`);if(a&&e.type==="directed")throw new X(`Graph.${n}: you cannot add an undirected edge to a directed graph. Use the #.addEdge or #.addDirectedEdge instead.`);if(s&&!ce(s))throw new H(`Graph.${n}: invalid attributes. Expecting an object but got "${s}"`);if(i=""+i,o=""+o,s=s||{},!e.allowSelfLoops&&i===o)throw new X(`Graph.${n}: source & target are the same ("${i}"), thus creating a loop explicitly forbidden by this graph 'allowSelfLoops' option set to false.`);let l=e._nodes.get(i),u=e._nodes.get(o);if(!l)throw new U(`Graph.${n}: source node "${i}" not found.`);if(!u)throw new U(`Graph.${n}: target node "${o}" not found.`);let d={key:null,undirected:a,source:i,target:o,attributes:s};if(t)r=e._edgeKeyGenerator();else if(r=""+r,e._edges.has(r))throw new X(`Graph.${n}: the "${r}" edge already exists in the graph.`);if(!e.multi&&(a?typeof l.undirected[o]<"u":typeof l.out[o]<"u"))throw new X(`Graph.${n}: an edge linking "${i}" to "${o}" already exists. If you really want to add multiple edges linking those nodes, you should create a multi graph by using the 'multi' option.`);let c=new ht(a,r,l,u,s);e._edges.set(r,c);let f=i===o;return a?(l.undirectedDegree++,u.undirectedDegree++,f&&(l.undirectedLoops++,e._undirectedSelfLoopCount++)):(l.outDegree++,u.inDegree++,f&&(l.directedLoops++,e._directedSelfLoopCount++)),e.multi?c.attachMulti():c.attach(),a?e._undirectedSize++:e._directedSize++,d.key=r,e.emit("edgeAdded",d),r}function Wu(e,n,t,a,r,i,o,s,l){if(!a&&e.type==="undirected")throw new X(`Graph.${n}: you cannot merge/update a directed edge to an undirected graph. Use the #.mergeEdge/#.updateEdge or #.addUndirectedEdge instead.`);if(a&&e.type==="directed")throw new X(`Graph.${n}: you cannot merge/update an undirected edge to a directed graph. Use the #.mergeEdge/#.updateEdge or #.addDirectedEdge instead.`);if(s){if(l){if(typeof s!="function")throw new H(`Graph.${n}: invalid updater function. Expecting a function but got "${s}"`)}else if(!ce(s))throw new H(`Graph.${n}: invalid attributes. Expecting an object but got "${s}"`)}i=""+i,o=""+o;let u;if(l&&(u=s,s=void 0),!e.allowSelfLoops&&i===o)throw new X(`Graph.${n}: source & target are the same ("${i}"), thus creating a loop explicitly forbidden by this graph 'allowSelfLoops' option set to false.`);let d=e._nodes.get(i),c=e._nodes.get(o),f,h;if(!t&&(f=e._edges.get(r),f)){if((f.source.key!==i||f.target.key!==o)&&(!a||f.source.key!==o||f.target.key!==i))throw new X(`Graph.${n}: inconsistency detected when attempting to merge the "${r}" edge with "${i}" source & "${o}" target vs. ("${f.source.key}", "${f.target.key}").`);h=f}if(!h&&!e.multi&&d&&(h=a?d.undirected[o]:d.out[o]),h){let b=[h.key,!1,!1,!1];if(l?!u:!s)return b;if(l){let y=h.attributes;h.attributes=u(y),e.emit("edgeAttributesUpdated",{type:"replace",key:h.key,attributes:h.attributes})}else le(h.attributes,s),e.emit("edgeAttributesUpdated",{type:"merge",key:h.key,attributes:h.attributes,data:s});return b}s=s||{},l&&u&&(s=u(s));let g={key:null,undirected:a,source:i,target:o,attributes:s};if(t)r=e._edgeKeyGenerator();else if(r=""+r,e._edges.has(r))throw new X(`Graph.${n}: the "${r}" edge already exists in the graph.`);let v=!1,m=!1;d||(d=ti(e,i,{}),v=!0,i===o&&(c=d,m=!0)),c||(c=ti(e,o,{}),m=!0),f=new ht(a,r,d,c,s),e._edges.set(r,f);let p=i===o;return a?(d.undirectedDegree++,c.undirectedDegree++,p&&(d.undirectedLoops++,e._undirectedSelfLoopCount++)):(d.outDegree++,c.inDegree++,p&&(d.directedLoops++,e._directedSelfLoopCount++)),e.multi?f.attachMulti():f.attach(),a?e._undirectedSize++:e._directedSize++,g.key=r,e.emit("edgeAdded",g),[r,!0,v,m]}function ut(e,n){e._edges.delete(n.key);let{source:t,target:a,attributes:r}=n,i=n.undirected,o=t===a;i?(t.undirectedDegree--,a.undirectedDegree--,o&&(t.undirectedLoops--,e._undirectedSelfLoopCount--)):(t.outDegree--,a.inDegree--,o&&(t.directedLoops--,e._directedSelfLoopCount--)),e.multi?n.detachMulti():n.detach(),i?e._undirectedSize--:e._directedSize--,e.emit("edgeDropped",{key:n.key,attributes:r,source:t.key,target:a.key,undirected:i})}var ae=class e extends ni.EventEmitter{constructor(n){if(super(),n=le({},Ou,n),typeof n.multi!="boolean")throw new H(`Graph.constructor: invalid 'multi' option. Expecting a boolean but got "${n.multi}".`);if(!zu.has(n.type))throw new H(`Graph.constructor: invalid 'type' option. Should be one of "mixed", "directed" or "undirected" but got "${n.type}".`);if(typeof n.allowSelfLoops!="boolean")throw new H(`Graph.constructor: invalid 'allowSelfLoops' option. Expecting a boolean but got "${n.allowSelfLoops}".`);let t=n.type==="mixed"?ri:n.type==="directed"?ii:oi;me(this,"NodeDataClass",t);let a="geid_"+Gu()+"_",r=0,i=()=>{let o;do o=a+r++;while(this._edges.has(o));return o};me(this,"_attributes",{}),me(this,"_nodes",new Map),me(this,"_edges",new Map),me(this,"_directedSize",0),me(this,"_undirectedSize",0),me(this,"_directedSelfLoopCount",0),me(this,"_undirectedSelfLoopCount",0),me(this,"_edgeKeyGenerator",i),me(this,"_options",n),ei.forEach(o=>me(this,o,this[o])),Ee(this,"order",()=>this._nodes.size),Ee(this,"size",()=>this._edges.size),Ee(this,"directedSize",()=>this._directedSize),Ee(this,"undirectedSize",()=>this._undirectedSize),Ee(this,"selfLoopCount",()=>this._directedSelfLoopCount+this._undirectedSelfLoopCount),Ee(this,"directedSelfLoopCount",()=>this._directedSelfLoopCount),Ee(this,"undirectedSelfLoopCount",()=>this._undirectedSelfLoopCount),Ee(this,"multi",this._options.multi),Ee(this,"type",this._options.type),Ee(this,"allowSelfLoops",this._options.allowSelfLoops),Ee(this,"implementation",()=>"graphology")}_resetInstanceCounters(){this._directedSize=0,this._undirectedSize=0,this._directedSelfLoopCount=0,this._undirectedSelfLoopCount=0}hasNode(n){return this._nodes.has(""+n)}hasDirectedEdge(n,t){if(this.type==="undirected")return!1;if(arguments.length===1){let a=""+n,r=this._edges.get(a);return!!r&&!r.undirected}else if(arguments.length===2){n=""+n,t=""+t;let a=this._nodes.get(n);return a?a.out.hasOwnProperty(t):!1}throw new H(`Graph.hasDirectedEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}hasUndirectedEdge(n,t){if(this.type==="directed")return!1;if(arguments.length===1){let a=""+n,r=this._edges.get(a);return!!r&&r.undirected}else if(arguments.length===2){n=""+n,t=""+t;let a=this._nodes.get(n);return a?a.undirected.hasOwnProperty(t):!1}throw new H(`Graph.hasDirectedEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}hasEdge(n,t){if(arguments.length===1){let a=""+n;return this._edges.has(a)}else if(arguments.length===2){n=""+n,t=""+t;let a=this._nodes.get(n);return a?typeof a.out<"u"&&a.out.hasOwnProperty(t)||typeof a.undirected<"u"&&a.undirected.hasOwnProperty(t):!1}throw new H(`Graph.hasEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}directedEdge(n,t){if(this.type==="undirected")return;if(n=""+n,t=""+t,this.multi)throw new X("Graph.directedEdge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.directedEdges instead.");let a=this._nodes.get(n);if(!a)throw new U(`Graph.directedEdge: could not find the "${n}" source node in the graph.`);if(!this._nodes.has(t))throw new U(`Graph.directedEdge: could not find the "${t}" target node in the graph.`);let r=a.out&&a.out[t]||void 0;if(r)return r.key}undirectedEdge(n,t){if(this.type==="directed")return;if(n=""+n,t=""+t,this.multi)throw new X("Graph.undirectedEdge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.undirectedEdges instead.");let a=this._nodes.get(n);if(!a)throw new U(`Graph.undirectedEdge: could not find the "${n}" source node in the graph.`);if(!this._nodes.has(t))throw new U(`Graph.undirectedEdge: could not find the "${t}" target node in the graph.`);let r=a.undirected&&a.undirected[t]||void 0;if(r)return r.key}edge(n,t){if(this.multi)throw new X("Graph.edge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.edges instead.");n=""+n,t=""+t;let a=this._nodes.get(n);if(!a)throw new U(`Graph.edge: could not find the "${n}" source node in the graph.`);if(!this._nodes.has(t))throw new U(`Graph.edge: could not find the "${t}" target node in the graph.`);let r=a.out&&a.out[t]||a.undirected&&a.undirected[t]||void 0;if(r)return r.key}areDirectedNeighbors(n,t){n=""+n,t=""+t;let a=this._nodes.get(n);if(!a)throw new U(`Graph.areDirectedNeighbors: could not find the "${n}" node in the graph.`);return this.type==="undirected"?!1:t in a.in||t in a.out}areOutNeighbors(n,t){n=""+n,t=""+t;let a=this._nodes.get(n);if(!a)throw new U(`Graph.areOutNeighbors: could not find the "${n}" node in the graph.`);return this.type==="undirected"?!1:t in a.out}areInNeighbors(n,t){n=""+n,t=""+t;let a=this._nodes.get(n);if(!a)throw new U(`Graph.areInNeighbors: could not find the "${n}" node in the graph.`);return this.type==="undirected"?!1:t in a.in}areUndirectedNeighbors(n,t){n=""+n,t=""+t;let a=this._nodes.get(n);if(!a)throw new U(`Graph.areUndirectedNeighbors: could not find the "${n}" node in the graph.`);return this.type==="directed"?!1:t in a.undirected}areNeighbors(n,t){n=""+n,t=""+t;let a=this._nodes.get(n);if(!a)throw new U(`Graph.areNeighbors: could not find the "${n}" node in the graph.`);return this.type!=="undirected"&&(t in a.in||t in a.out)||this.type!=="directed"&&t in a.undirected}areInboundNeighbors(n,t){n=""+n,t=""+t;let a=this._nodes.get(n);if(!a)throw new U(`Graph.areInboundNeighbors: could not find the "${n}" node in the graph.`);return this.type!=="undirected"&&t in a.in||this.type!=="directed"&&t in a.undirected}areOutboundNeighbors(n,t){n=""+n,t=""+t;let a=this._nodes.get(n);if(!a)throw new U(`Graph.areOutboundNeighbors: could not find the "${n}" node in the graph.`);return this.type!=="undirected"&&t in a.out||this.type!=="directed"&&t in a.undirected}inDegree(n){n=""+n;let t=this._nodes.get(n);if(!t)throw new U(`Graph.inDegree: could not find the "${n}" node in the graph.`);return this.type==="undirected"?0:t.inDegree}outDegree(n){n=""+n;let t=this._nodes.get(n);if(!t)throw new U(`Graph.outDegree: could not find the "${n}" node in the graph.`);return this.type==="undirected"?0:t.outDegree}directedDegree(n){n=""+n;let t=this._nodes.get(n);if(!t)throw new U(`Graph.directedDegree: could not find the "${n}" node in the graph.`);return this.type==="undirected"?0:t.inDegree+t.outDegree}undirectedDegree(n){n=""+n;let t=this._nodes.get(n);if(!t)throw new U(`Graph.undirectedDegree: could not find the "${n}" node in the graph.`);return this.type==="directed"?0:t.undirectedDegree}inboundDegree(n){n=""+n;let t=this._nodes.get(n);if(!t)throw new U(`Graph.inboundDegree: could not find the "${n}" node in the graph.`);let a=0;return this.type!=="directed"&&(a+=t.undirectedDegree),this.type!=="undirected"&&(a+=t.inDegree),a}outboundDegree(n){n=""+n;let t=this._nodes.get(n);if(!t)throw new U(`Graph.outboundDegree: could not find the "${n}" node in the graph.`);let a=0;return this.type!=="directed"&&(a+=t.undirectedDegree),this.type!=="undirected"&&(a+=t.outDegree),a}degree(n){n=""+n;let t=this._nodes.get(n);if(!t)throw new U(`Graph.degree: could not find the "${n}" node in the graph.`);let a=0;return this.type!=="directed"&&(a+=t.undirectedDegree),this.type!=="undirected"&&(a+=t.inDegree+t.outDegree),a}inDegreeWithoutSelfLoops(n){n=""+n;let t=this._nodes.get(n);if(!t)throw new U(`Graph.inDegreeWithoutSelfLoops: could not find the "${n}" node in the graph.`);return this.type==="undirected"?0:t.inDegree-t.directedLoops}outDegreeWithoutSelfLoops(n){n=""+n;let t=this._nodes.get(n);if(!t)throw new U(`Graph.outDegreeWithoutSelfLoops: could not find the "${n}" node in the graph.`);return this.type==="undirected"?0:t.outDegree-t.directedLoops}directedDegreeWithoutSelfLoops(n){n=""+n;let t=this._nodes.get(n);if(!t)throw new U(`Graph.directedDegreeWithoutSelfLoops: could not find the "${n}" node in the graph.`);return this.type==="undirected"?0:t.inDegree+t.outDegree-t.directedLoops*2}undirectedDegreeWithoutSelfLoops(n){n=""+n;let t=this._nodes.get(n);if(!t)throw new U(`Graph.undirectedDegreeWithoutSelfLoops: could not find the "${n}" node in the graph.`);return this.type==="directed"?0:t.undirectedDegree-t.undirectedLoops*2}inboundDegreeWithoutSelfLoops(n){n=""+n;let t=this._nodes.get(n);if(!t)throw new U(`Graph.inboundDegreeWithoutSelfLoops: could not find the "${n}" node in the graph.`);let a=0,r=0;return this.type!=="directed"&&(a+=t.undirectedDegree,r+=t.undirectedLoops*2),this.type!=="undirected"&&(a+=t.inDegree,r+=t.directedLoops),a-r}outboundDegreeWithoutSelfLoops(n){n=""+n;let t=this._nodes.get(n);if(!t)throw new U(`Graph.outboundDegreeWithoutSelfLoops: could not find the "${n}" node in the graph.`);let a=0,r=0;return this.type!=="directed"&&(a+=t.undirectedDegree,r+=t.undirectedLoops*2),this.type!=="undirected"&&(a+=t.outDegree,r+=t.directedLoops),a-r}degreeWithoutSelfLoops(n){n=""+n;let t=this._nodes.get(n);if(!t)throw new U(`Graph.degreeWithoutSelfLoops: could not find the "${n}" node in the graph.`);let a=0,r=0;return this.type!=="directed"&&(a+=t.undirectedDegree,r+=t.undirectedLoops*2),this.type!=="undirected"&&(a+=t.inDegree+t.outDegree,r+=t.directedLoops*2),a-r}source(n){n=""+n;let t=this._edges.get(n);if(!t)throw new U(`Graph.source: could not find the "${n}" edge in the graph.`);return t.source.key}target(n){n=""+n;let t=this._edges.get(n);if(!t)throw new U(`Graph.target: could not find the "${n}" edge in the graph.`);return t.target.key}extremities(n){n=""+n;let t=this._edges.get(n);if(!t)throw new U(`Graph.extremities: could not find the "${n}" edge in the graph.`);return[t.source.key,t.target.key]}opposite(n,t){n=""+n,t=""+t;let a=this._edges.get(t);if(!a)throw new U(`Graph.opposite: could not find the "${t}" edge in the graph.`);let r=a.source.key,i=a.target.key;if(n===r)return i;if(n===i)return r;throw new U(`Graph.opposite: the "${n}" node is not attached to the "${t}" edge (${r}, ${i}).`)}hasExtremity(n,t){n=""+n,t=""+t;let a=this._edges.get(n);if(!a)throw new U(`Graph.hasExtremity: could not find the "${n}" edge in the graph.`);return a.source.key===t||a.target.key===t}isUndirected(n){n=""+n;let t=this._edges.get(n);if(!t)throw new U(`Graph.isUndirected: could not find the "${n}" edge in the graph.`);return t.undirected}isDirected(n){n=""+n;let t=this._edges.get(n);if(!t)throw new U(`Graph.isDirected: could not find the "${n}" edge in the graph.`);return!t.undirected}isSelfLoop(n){n=""+n;let t=this._edges.get(n);if(!t)throw new U(`Graph.isSelfLoop: could not find the "${n}" edge in the graph.`);return t.source===t.target}addNode(n,t){return Bu(this,n,t).key}mergeNode(n,t){if(t&&!ce(t))throw new H(`Graph.mergeNode: invalid attributes. Expecting an object but got "${t}"`);n=""+n,t=t||{};let a=this._nodes.get(n);return a?(t&&(le(a.attributes,t),this.emit("nodeAttributesUpdated",{type:"merge",key:n,attributes:a.attributes,data:t})),[n,!1]):(a=new this.NodeDataClass(n,t),this._nodes.set(n,a),this.emit("nodeAdded",{key:n,attributes:t}),[n,!0])}updateNode(n,t){if(t&&typeof t!="function")throw new H(`Graph.updateNode: invalid updater function. Expecting a function but got "${t}"`);n=""+n;let a=this._nodes.get(n);if(a){if(t){let i=a.attributes;a.attributes=t(i),this.emit("nodeAttributesUpdated",{type:"replace",key:n,attributes:a.attributes})}return[n,!1]}let r=t?t({}):{};return a=new this.NodeDataClass(n,r),this._nodes.set(n,a),this.emit("nodeAdded",{key:n,attributes:r}),[n,!0]}dropNode(n){n=""+n;let t=this._nodes.get(n);if(!t)throw new U(`Graph.dropNode: could not find the "${n}" node in the graph.`);let a;if(this.type!=="undirected"){for(let r in t.out){a=t.out[r];do ut(this,a),a=a.next;while(a)}for(let r in t.in){a=t.in[r];do ut(this,a),a=a.next;while(a)}}if(this.type!=="directed")for(let r in t.undirected){a=t.undirected[r];do ut(this,a),a=a.next;while(a)}this._nodes.delete(n),this.emit("nodeDropped",{key:n,attributes:t.attributes})}dropEdge(n){let t;if(arguments.length>1){let a=""+arguments[0],r=""+arguments[1];if(t=be(this,a,r,this.type),!t)throw new U(`Graph.dropEdge: could not find the "${a}" -> "${r}" edge in the graph.`)}else if(n=""+n,t=this._edges.get(n),!t)throw new U(`Graph.dropEdge: could not find the "${n}" edge in the graph.`);return ut(this,t),this}dropDirectedEdge(n,t){if(arguments.length<2)throw new X("Graph.dropDirectedEdge: it does not make sense to try and drop a directed edge by key. What if the edge with this key is undirected? Use #.dropEdge for this purpose instead.");if(this.multi)throw new X("Graph.dropDirectedEdge: cannot use a {source,target} combo when dropping an edge in a MultiGraph since we cannot infer the one you want to delete as there could be multiple ones.");n=""+n,t=""+t;let a=be(this,n,t,"directed");if(!a)throw new U(`Graph.dropDirectedEdge: could not find a "${n}" -> "${t}" edge in the graph.`);return ut(this,a),this}dropUndirectedEdge(n,t){if(arguments.length<2)throw new X("Graph.dropUndirectedEdge: it does not make sense to drop a directed edge by key. What if the edge with this key is undirected? Use #.dropEdge for this purpose instead.");if(this.multi)throw new X("Graph.dropUndirectedEdge: cannot use a {source,target} combo when dropping an edge in a MultiGraph since we cannot infer the one you want to delete as there could be multiple ones.");let a=be(this,n,t,"undirected");if(!a)throw new U(`Graph.dropUndirectedEdge: could not find a "${n}" -> "${t}" edge in the graph.`);return ut(this,a),this}clear(){this._edges.clear(),this._nodes.clear(),this._resetInstanceCounters(),this.emit("cleared")}clearEdges(){let n=this._nodes.values(),t;for(;t=n.next(),t.done!==!0;)t.value.clear();this._edges.clear(),this._resetInstanceCounters(),this.emit("edgesCleared")}getAttribute(n){return this._attributes[n]}getAttributes(){return this._attributes}hasAttribute(n){return this._attributes.hasOwnProperty(n)}setAttribute(n,t){return this._attributes[n]=t,this.emit("attributesUpdated",{type:"set",attributes:this._attributes,name:n}),this}updateAttribute(n,t){if(typeof t!="function")throw new H("Graph.updateAttribute: updater should be a function.");let a=this._attributes[n];return this._attributes[n]=t(a),this.emit("attributesUpdated",{type:"set",attributes:this._attributes,name:n}),this}removeAttribute(n){return delete this._attributes[n],this.emit("attributesUpdated",{type:"remove",attributes:this._attributes,name:n}),this}replaceAttributes(n){if(!ce(n))throw new H("Graph.replaceAttributes: provided attributes are not a plain object.");return this._attributes=n,this.emit("attributesUpdated",{type:"replace",attributes:this._attributes}),this}mergeAttributes(n){if(!ce(n))throw new H("Graph.mergeAttributes: provided attributes are not a plain object.");return le(this._attributes,n),this.emit("attributesUpdated",{type:"merge",attributes:this._attributes,data:n}),this}updateAttributes(n){if(typeof n!="function")throw new H("Graph.updateAttributes: provided updater is not a function.");return this._attributes=n(this._attributes),this.emit("attributesUpdated",{type:"update",attributes:this._attributes}),this}updateEachNodeAttributes(n,t){if(typeof n!="function")throw new H("Graph.updateEachNodeAttributes: expecting an updater function.");if(t&&!Jr(t))throw new H("Graph.updateEachNodeAttributes: invalid hints. Expecting an object having the following shape: {attributes?: [string]}");let a=this._nodes.values(),r,i;for(;r=a.next(),r.done!==!0;)i=r.value,i.attributes=n(i.key,i.attributes);this.emit("eachNodeAttributesUpdated",{hints:t||null})}updateEachEdgeAttributes(n,t){if(typeof n!="function")throw new H("Graph.updateEachEdgeAttributes: expecting an updater function.");if(t&&!Jr(t))throw new H("Graph.updateEachEdgeAttributes: invalid hints. Expecting an object having the following shape: {attributes?: [string]}");let a=this._edges.values(),r,i,o,s;for(;r=a.next(),r.done!==!0;)i=r.value,o=i.source,s=i.target,i.attributes=n(i.key,i.attributes,o.key,s.key,o.attributes,s.attributes,i.undirected);this.emit("eachEdgeAttributesUpdated",{hints:t||null})}forEachAdjacencyEntry(n){if(typeof n!="function")throw new H("Graph.forEachAdjacencyEntry: expecting a callback.");gn(!1,!1,!1,this,n)}forEachAdjacencyEntryWithOrphans(n){if(typeof n!="function")throw new H("Graph.forEachAdjacencyEntryWithOrphans: expecting a callback.");gn(!1,!1,!0,this,n)}forEachAssymetricAdjacencyEntry(n){if(typeof n!="function")throw new H("Graph.forEachAssymetricAdjacencyEntry: expecting a callback.");gn(!1,!0,!1,this,n)}forEachAssymetricAdjacencyEntryWithOrphans(n){if(typeof n!="function")throw new H("Graph.forEachAssymetricAdjacencyEntryWithOrphans: expecting a callback.");gn(!1,!0,!0,this,n)}nodes(){return Array.from(this._nodes.keys())}forEachNode(n){if(typeof n!="function")throw new H("Graph.forEachNode: expecting a callback.");let t=this._nodes.values(),a,r;for(;a=t.next(),a.done!==!0;)r=a.value,n(r.key,r.attributes)}findNode(n){if(typeof n!="function")throw new H("Graph.findNode: expecting a callback.");let t=this._nodes.values(),a,r;for(;a=t.next(),a.done!==!0;)if(r=a.value,n(r.key,r.attributes))return r.key}mapNodes(n){if(typeof n!="function")throw new H("Graph.mapNode: expecting a callback.");let t=this._nodes.values(),a,r,i=new Array(this.order),o=0;for(;a=t.next(),a.done!==!0;)r=a.value,i[o++]=n(r.key,r.attributes);return i}someNode(n){if(typeof n!="function")throw new H("Graph.someNode: expecting a callback.");let t=this._nodes.values(),a,r;for(;a=t.next(),a.done!==!0;)if(r=a.value,n(r.key,r.attributes))return!0;return!1}everyNode(n){if(typeof n!="function")throw new H("Graph.everyNode: expecting a callback.");let t=this._nodes.values(),a,r;for(;a=t.next(),a.done!==!0;)if(r=a.value,!n(r.key,r.attributes))return!1;return!0}filterNodes(n){if(typeof n!="function")throw new H("Graph.filterNodes: expecting a callback.");let t=this._nodes.values(),a,r,i=[];for(;a=t.next(),a.done!==!0;)r=a.value,n(r.key,r.attributes)&&i.push(r.key);return i}reduceNodes(n,t){if(typeof n!="function")throw new H("Graph.reduceNodes: expecting a callback.");if(arguments.length<2)throw new H("Graph.reduceNodes: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.");let a=t,r=this._nodes.values(),i,o;for(;i=r.next(),i.done!==!0;)o=i.value,a=n(a,o.key,o.attributes);return a}nodeEntries(){let n=this._nodes.values();return{[Symbol.iterator](){return this},next(){let t=n.next();if(t.done)return t;let a=t.value;return{value:{node:a.key,attributes:a.attributes},done:!1}}}}export(){let n=new Array(this._nodes.size),t=0;this._nodes.forEach((r,i)=>{n[t++]=Pu(i,r)});let a=new Array(this._edges.size);return t=0,this._edges.forEach((r,i)=>{a[t++]=Fu(this.type,i,r)}),{options:{type:this.type,multi:this.multi,allowSelfLoops:this.allowSelfLoops},attributes:this.getAttributes(),nodes:n,edges:a}}import(n,t=!1){if(n instanceof e)return n.forEachNode((l,u)=>{t?this.mergeNode(l,u):this.addNode(l,u)}),n.forEachEdge((l,u,d,c,f,h,g)=>{t?g?this.mergeUndirectedEdgeWithKey(l,d,c,u):this.mergeDirectedEdgeWithKey(l,d,c,u):g?this.addUndirectedEdgeWithKey(l,d,c,u):this.addDirectedEdgeWithKey(l,d,c,u)}),this;if(!ce(n))throw new H("Graph.import: invalid argument. Expecting a serialized graph or, alternatively, a Graph instance.");if(n.attributes){if(!ce(n.attributes))throw new H("Graph.import: invalid attributes. Expecting a plain object.");t?this.mergeAttributes(n.attributes):this.replaceAttributes(n.attributes)}let a,r,i,o,s;if(n.nodes){if(i=n.nodes,!Array.isArray(i))throw new H("Graph.import: invalid nodes. Expecting an array.");for(a=0,r=i.length;a<r;a++){o=i[a],Iu(o);let{key:l,attributes:u}=o;t?this.mergeNode(l,u):this.addNode(l,u)}}if(n.edges){let l=!1;if(this.type==="undirected"&&(l=!0),i=n.edges,!Array.isArray(i))throw new H("Graph.import: invalid edges. Expecting an array.");for(a=0,r=i.length;a<r;a++){s=i[a],Nu(s);let{source:u,target:d,attributes:c,undirected:f=l}=s,h;"key"in s?(h=t?f?this.mergeUndirectedEdgeWithKey:this.mergeDirectedEdgeWithKey:f?this.addUndirectedEdgeWithKey:this.addDirectedEdgeWithKey,h.call(this,s.key,u,d,c)):(h=t?f?this.mergeUndirectedEdge:this.mergeDirectedEdge:f?this.addUndirectedEdge:this.addDirectedEdge,h.call(this,u,d,c))}}return this}nullCopy(n){let t=new e(le({},this._options,n));return t.replaceAttributes(le({},this.getAttributes())),t}emptyCopy(n){let t=this.nullCopy(n);return this._nodes.forEach((a,r)=>{let i=le({},a.attributes);a=new t.NodeDataClass(r,i),t._nodes.set(r,a)}),t}copy(n){if(n=n||{},typeof n.type=="string"&&n.type!==this.type&&n.type!=="mixed")throw new X(`Graph.copy: cannot create an incompatible copy from "${this.type}" type to "${n.type}" because this would mean losing information about the current graph.`);if(typeof n.multi=="boolean"&&n.multi!==this.multi&&n.multi!==!0)throw new X("Graph.copy: cannot create an incompatible copy by downgrading a multi graph to a simple one because this would mean losing information about the current graph.");if(typeof n.allowSelfLoops=="boolean"&&n.allowSelfLoops!==this.allowSelfLoops&&n.allowSelfLoops!==!0)throw new X("Graph.copy: cannot create an incompatible copy from a graph allowing self loops to one that does not because this would mean losing information about the current graph.");let t=this.emptyCopy(n),a=this._edges.values(),r,i;for(;r=a.next(),r.done!==!0;)i=r.value,ci(t,"copy",!1,i.undirected,i.key,i.source.key,i.target.key,le({},i.attributes));return t}toJSON(){return this.export()}toString(){return"[object Graph]"}inspect(){let n={};this._nodes.forEach((i,o)=>{n[o]=i.attributes});let t={},a={};this._edges.forEach((i,o)=>{let s=i.undirected?"--":"->",l="",u=i.source.key,d=i.target.key,c;i.undirected&&u>d&&(c=u,u=d,d=c);let f=`(${u})${s}(${d})`;o.startsWith("geid_")?this.multi&&(typeof a[f]>"u"?a[f]=0:a[f]++,l+=`${a[f]}. `):l+=`[${o}]: `,l+=f,t[l]=i.attributes});let r={};for(let i in this)this.hasOwnProperty(i)&&!ei.has(i)&&typeof this[i]!="function"&&typeof i!="symbol"&&(r[i]=this[i]);return r.attributes=this._attributes,r.nodes=n,r.edges=t,me(r,"constructor",this.constructor),r}};typeof Symbol<"u"&&(ae.prototype[Symbol.for("nodejs.util.inspect.custom")]=ae.prototype.inspect);Mu.forEach(e=>{["add","merge","update"].forEach(n=>{let t=e.name(n),a=n==="add"?ci:Wu;e.generateKey?ae.prototype[t]=function(r,i,o){return a(this,t,!0,(e.type||this.type)==="undirected",null,r,i,o,n==="update")}:ae.prototype[t]=function(r,i,o,s){return a(this,t,!1,(e.type||this.type)==="undirected",r,i,o,s,n==="update")}})});Kl(ae);su(ae);Su(ae);ku(ae);var pn=class extends ae{constructor(n){let t=le({type:"directed"},n);if("multi"in t&&t.multi!==!1)throw new H("DirectedGraph.from: inconsistent indication that the graph should be multi in given options!");if(t.type!=="directed")throw new H('DirectedGraph.from: inconsistent "'+t.type+'" type in given options!');super(t)}},vn=class extends ae{constructor(n){let t=le({type:"undirected"},n);if("multi"in t&&t.multi!==!1)throw new H("UndirectedGraph.from: inconsistent indication that the graph should be multi in given options!");if(t.type!=="undirected")throw new H('UndirectedGraph.from: inconsistent "'+t.type+'" type in given options!');super(t)}},mn=class extends ae{constructor(n){let t=le({multi:!0},n);if("multi"in t&&t.multi!==!0)throw new H("MultiGraph.from: inconsistent indication that the graph should be simple in given options!");super(t)}},dt=class extends ae{constructor(n){let t=le({type:"directed",multi:!0},n);if("multi"in t&&t.multi!==!0)throw new H("MultiDirectedGraph.from: inconsistent indication that the graph should be simple in given options!");if(t.type!=="directed")throw new H('MultiDirectedGraph.from: inconsistent "'+t.type+'" type in given options!');super(t)}},bn=class extends ae{constructor(n){let t=le({type:"undirected",multi:!0},n);if("multi"in t&&t.multi!==!0)throw new H("MultiUndirectedGraph.from: inconsistent indication that the graph should be simple in given options!");if(t.type!=="undirected")throw new H('MultiUndirectedGraph.from: inconsistent "'+t.type+'" type in given options!');super(t)}};function ft(e){e.from=function(n,t){let a=le({},n.options,t),r=new e(a);return r.import(n),r}}ft(ae);ft(pn);ft(vn);ft(mn);ft(dt);ft(bn);ae.Graph=ae;ae.DirectedGraph=pn;ae.UndirectedGraph=vn;ae.MultiGraph=mn;ae.MultiDirectedGraph=dt;ae.MultiUndirectedGraph=bn;ae.InvalidArgumentsGraphError=H;ae.NotFoundGraphError=U;ae.UsageGraphError=X;function Tn(e,n){(n==null||n>e.length)&&(n=e.length);for(var t=0,a=Array(n);t<n;t++)a[t]=e[t];return a}function Sn(e,n){if(e){if(typeof e=="string")return Tn(e,n);var t={}.toString.call(e).slice(8,-1);return t==="Object"&&e.constructor&&(t=e.constructor.name),t==="Map"||t==="Set"?Array.from(e):t==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t)?Tn(e,n):void 0}}function Uu(e){if(Array.isArray(e))return e}function Hu(e,n){var t=e==null?null:typeof Symbol<"u"&&e[Symbol.iterator]||e["@@iterator"];if(t!=null){var a,r,i,o,s=[],l=!0,u=!1;try{if(i=(t=t.call(e)).next,n===0){if(Object(t)!==t)return;l=!1}else for(;!(l=(a=i.call(t)).done)&&(s.push(a.value),s.length!==n);l=!0);}catch(d){u=!0,r=d}finally{try{if(!l&&t.return!=null&&(o=t.return(),Object(o)!==o))return}finally{if(u)throw r}}return s}}function $u(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function ee(e,n){return Uu(e)||Hu(e,n)||Sn(e,n)||$u()}function O(e,n){var t=typeof Symbol<"u"&&e[Symbol.iterator]||e["@@iterator"];if(!t){if(Array.isArray(e)||(t=Sn(e))||n&&e&&typeof e.length=="number"){t&&(e=t);var a=0,r=function(){};return{s:r,n:function(){return a>=e.length?{done:!0}:{done:!1,value:e[a++]}},e:function(l){throw l},f:r}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}var i,o=!0,s=!1;return{s:function(){t=t.call(e)},n:function(){var l=t.next();return o=l.done,l},e:function(l){s=!0,i=l},f:function(){try{o||t.return==null||t.return()}finally{if(s)throw i}}}}function ye(){return Float32Array.of(1,0,0,0,1,0,0,0,1)}function xn(e,n,t){return e[0]=n,e[4]=typeof t=="number"?t:n,e}function hi(e,n){var t=Math.sin(n),a=Math.cos(n);return e[0]=a,e[1]=t,e[3]=-t,e[4]=a,e}function fi(e,n,t){return e[6]=n,e[7]=t,e}function We(e,n){var t=e[0],a=e[1],r=e[2],i=e[3],o=e[4],s=e[5],l=e[6],u=e[7],d=e[8],c=n[0],f=n[1],h=n[2],g=n[3],v=n[4],m=n[5],p=n[6],b=n[7],y=n[8];return e[0]=c*t+f*i+h*l,e[1]=c*a+f*o+h*u,e[2]=c*r+f*s+h*d,e[3]=g*t+v*i+m*l,e[4]=g*a+v*o+m*u,e[5]=g*r+v*s+m*d,e[6]=p*t+b*i+y*l,e[7]=p*a+b*o+y*u,e[8]=p*r+b*s+y*d,e}function _a(e,n){var t=Math.cos(n),a=Math.sin(n);return{x:t*e.x+a*e.y,y:-a*e.x+t*e.y}}function pt(e,n){var t=arguments.length>2&&arguments[2]!==void 0?arguments[2]:1,a=e[0],r=e[1],i=e[3],o=e[4],s=e[6],l=e[7],u=n.x,d=n.y;return{x:u*a+d*i+s*t,y:u*r+d*o+l*t}}function ju(e,n){var t=e.height/e.width,a=n.height/n.width;return t<1&&a>1||t>1&&a<1?1:Math.min(Math.max(a,1/a),Math.max(1/t,t))}function Ue(e,n,t,a,r){var i=e.angle,o=e.ratio,s=e.x,l=e.y,u=n.width,d=n.height,c=ye(),f=Math.min(u,d)-2*a,h=ju(n,t);return r?(We(c,fi(ye(),s,l)),We(c,xn(ye(),o)),We(c,hi(ye(),i)),We(c,xn(ye(),u/f/2/h,d/f/2/h))):(We(c,xn(ye(),2*(f/u)*h,2*(f/d)*h)),We(c,hi(ye(),-i)),We(c,xn(ye(),1/o)),We(c,fi(ye(),-s,-l))),c}function gi(e,n,t){var a=pt(e,{x:Math.cos(n.angle),y:Math.sin(n.angle)},0),r=a.x,i=a.y;return 1/Math.sqrt(Math.pow(r,2)+Math.pow(i,2))/t.width}function Ta(e,n,t,a,r){var i=Math.floor(n/r*a),o=Math.floor(e.drawingBufferHeight/r-t/r*a);return[i,o]}var Ot={black:"#000000",silver:"#C0C0C0",gray:"#808080",grey:"#808080",white:"#FFFFFF",maroon:"#800000",red:"#FF0000",purple:"#800080",fuchsia:"#FF00FF",green:"#008000",lime:"#00FF00",olive:"#808000",yellow:"#FFFF00",navy:"#000080",blue:"#0000FF",teal:"#008080",aqua:"#00FFFF",darkblue:"#00008B",mediumblue:"#0000CD",darkgreen:"#006400",darkcyan:"#008B8B",deepskyblue:"#00BFFF",darkturquoise:"#00CED1",mediumspringgreen:"#00FA9A",springgreen:"#00FF7F",cyan:"#00FFFF",midnightblue:"#191970",dodgerblue:"#1E90FF",lightseagreen:"#20B2AA",forestgreen:"#228B22",seagreen:"#2E8B57",darkslategray:"#2F4F4F",darkslategrey:"#2F4F4F",limegreen:"#32CD32",mediumseagreen:"#3CB371",turquoise:"#40E0D0",royalblue:"#4169E1",steelblue:"#4682B4",darkslateblue:"#483D8B",mediumturquoise:"#48D1CC",indigo:"#4B0082",darkolivegreen:"#556B2F",cadetblue:"#5F9EA0",cornflowerblue:"#6495ED",rebeccapurple:"#663399",mediumaquamarine:"#66CDAA",dimgray:"#696969",dimgrey:"#696969",slateblue:"#6A5ACD",olivedrab:"#6B8E23",slategray:"#708090",slategrey:"#708090",lightslategray:"#778899",lightslategrey:"#778899",mediumslateblue:"#7B68EE",lawngreen:"#7CFC00",chartreuse:"#7FFF00",aquamarine:"#7FFFD4",skyblue:"#87CEEB",lightskyblue:"#87CEFA",blueviolet:"#8A2BE2",darkred:"#8B0000",darkmagenta:"#8B008B",saddlebrown:"#8B4513",darkseagreen:"#8FBC8F",lightgreen:"#90EE90",mediumpurple:"#9370DB",darkviolet:"#9400D3",palegreen:"#98FB98",darkorchid:"#9932CC",yellowgreen:"#9ACD32",sienna:"#A0522D",brown:"#A52A2A",darkgray:"#A9A9A9",darkgrey:"#A9A9A9",lightblue:"#ADD8E6",greenyellow:"#ADFF2F",paleturquoise:"#AFEEEE",lightsteelblue:"#B0C4DE",powderblue:"#B0E0E6",firebrick:"#B22222",darkgoldenrod:"#B8860B",mediumorchid:"#BA55D3",rosybrown:"#BC8F8F",darkkhaki:"#BDB76B",mediumvioletred:"#C71585",indianred:"#CD5C5C",peru:"#CD853F",chocolate:"#D2691E",tan:"#D2B48C",lightgray:"#D3D3D3",lightgrey:"#D3D3D3",thistle:"#D8BFD8",orchid:"#DA70D6",goldenrod:"#DAA520",palevioletred:"#DB7093",crimson:"#DC143C",gainsboro:"#DCDCDC",plum:"#DDA0DD",burlywood:"#DEB887",lightcyan:"#E0FFFF",lavender:"#E6E6FA",darksalmon:"#E9967A",violet:"#EE82EE",palegoldenrod:"#EEE8AA",lightcoral:"#F08080",khaki:"#F0E68C",aliceblue:"#F0F8FF",honeydew:"#F0FFF0",azure:"#F0FFFF",sandybrown:"#F4A460",wheat:"#F5DEB3",beige:"#F5F5DC",whitesmoke:"#F5F5F5",mintcream:"#F5FFFA",ghostwhite:"#F8F8FF",salmon:"#FA8072",antiquewhite:"#FAEBD7",linen:"#FAF0E6",lightgoldenrodyellow:"#FAFAD2",oldlace:"#FDF5E6",magenta:"#FF00FF",deeppink:"#FF1493",orangered:"#FF4500",tomato:"#FF6347",hotpink:"#FF69B4",coral:"#FF7F50",darkorange:"#FF8C00",lightsalmon:"#FFA07A",orange:"#FFA500",lightpink:"#FFB6C1",pink:"#FFC0CB",gold:"#FFD700",peachpuff:"#FFDAB9",navajowhite:"#FFDEAD",moccasin:"#FFE4B5",bisque:"#FFE4C4",mistyrose:"#FFE4E1",blanchedalmond:"#FFEBCD",papayawhip:"#FFEFD5",lavenderblush:"#FFF0F5",seashell:"#FFF5EE",cornsilk:"#FFF8DC",lemonchiffon:"#FFFACD",floralwhite:"#FFFAF0",snow:"#FFFAFA",lightyellow:"#FFFFE0",ivory:"#FFFFF0"},pi=new Int8Array(4),_n=new Int32Array(pi.buffer,0,1),vi=new Float32Array(pi.buffer,0,1),Vu=/^\s*rgba?\s*\(/,Xu=/^\s*rgba?\s*\(\s*([0-9]*)\s*,\s*([0-9]*)\s*,\s*([0-9]*)(?:\s*,\s*(.*)?)?\)\s*$/;function En(e){var n=0,t=0,a=0,r=1,i=e.toLowerCase();if(i==="transparent")return{r:0,g:0,b:0,a:0};if(i in Ot)return En(Ot[i]);if(e[0]==="#")e.length===4?(n=parseInt(e.charAt(1)+e.charAt(1),16),t=parseInt(e.charAt(2)+e.charAt(2),16),a=parseInt(e.charAt(3)+e.charAt(3),16)):(n=parseInt(e.charAt(1)+e.charAt(2),16),t=parseInt(e.charAt(3)+e.charAt(4),16),a=parseInt(e.charAt(5)+e.charAt(6),16)),e.length===9&&(r=parseInt(e.charAt(7)+e.charAt(8),16)/255);else if(Vu.test(e)){var o=e.match(Xu);o&&(n=+o[1],t=+o[2],a=+o[3],o[4]&&(r=+o[4]))}return{r:n,g:t,b:a,a:r}}function mi(e){var n=arguments.length>1&&arguments[1]!==void 0?arguments[1]:!1,t=En(e),a=t.r,r=t.g,i=t.b,o=t.a;return n?[a/255*o,r/255*o,i/255*o,o]:[a/255,r/255,i/255,o]}var gt={};for(Mt in Ot)gt[Mt]=xe(Ot[Mt]),gt[Ot[Mt]]=gt[Mt];var Mt;function qu(e,n,t,a,r){return _n[0]=a<<24|t<<16|n<<8|e,r&&(_n[0]=_n[0]&4278190079),vi[0]}function xe(e){if(e=e.toLowerCase(),typeof gt[e]<"u")return gt[e];var n=En(e),t=n.r,a=n.g,r=n.b,i=n.a;i=i*255|0;var o=qu(t,a,r,i,!0);return gt[e]=o,o}function He(e,n){vi[0]=xe(e);var t=_n[0];n&&(t=t|16777216);var a=t&255,r=t>>8&255,i=t>>16&255,o=t>>24&255;return[a,r,i,o]}function vt(e){var n=e>>>8&255,t=e>>>16&255,a=e>>>24&255,r=e&255;return(r<<24|a<<16|t<<8|n)>>>0}function Sa(e,n,t,a){return(t<<24|n<<16|e<<8|a)>>>0}function bi(e,n,t,a,r,i){var o=Ta(e,t,a,r,i),s=ee(o,2),l=s[0],u=s[1],d=new Uint8Array(4);e.bindFramebuffer(e.FRAMEBUFFER,n),e.readPixels(l,u,1,1,e.RGBA,e.UNSIGNED_BYTE,d);var c=ee(d,4),f=c[0],h=c[1],g=c[2],v=c[3];return[f,h,g,v]}function yi(e){var n=En(e),t=n.r,a=n.g,r=n.b,i=n.a,o=(t/255).toFixed(6),s=(a/255).toFixed(6),l=(r/255).toFixed(6),u=i.toFixed(6);return"vec4(".concat(o,", ").concat(s,", ").concat(l,", ").concat(u,")")}function Yu(e,n){if(typeof e!="object"||!e)return e;var t=e[Symbol.toPrimitive];if(t!==void 0){var a=t.call(e,n||"default");if(typeof a!="object")return a;throw new TypeError("@@toPrimitive must return a primitive value.")}return(n==="string"?String:Number)(e)}function Ti(e){var n=Yu(e,"string");return typeof n=="symbol"?n:n+""}function S(e,n,t){return(n=Ti(n))in e?Object.defineProperty(e,n,{value:t,enumerable:!0,configurable:!0,writable:!0}):e[n]=t,e}function xi(e,n){var t=Object.keys(e);if(Object.getOwnPropertySymbols){var a=Object.getOwnPropertySymbols(e);n&&(a=a.filter(function(r){return Object.getOwnPropertyDescriptor(e,r).enumerable})),t.push.apply(t,a)}return t}function W(e){for(var n=1;n<arguments.length;n++){var t=arguments[n]!=null?arguments[n]:{};n%2?xi(Object(t),!0).forEach(function(a){S(e,a,t[a])}):Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(t)):xi(Object(t)).forEach(function(a){Object.defineProperty(e,a,Object.getOwnPropertyDescriptor(t,a))})}return e}function Z(e,n){if(!(e instanceof n))throw new TypeError("Cannot call a class as a function")}function _i(e,n){for(var t=0;t<n.length;t++){var a=n[t];a.enumerable=a.enumerable||!1,a.configurable=!0,"value"in a&&(a.writable=!0),Object.defineProperty(e,Ti(a.key),a)}}function Q(e,n,t){return n&&_i(e.prototype,n),t&&_i(e,t),Object.defineProperty(e,"prototype",{writable:!1}),e}function Ze(e){return Ze=Object.setPrototypeOf?Object.getPrototypeOf.bind():function(n){return n.__proto__||Object.getPrototypeOf(n)},Ze(e)}function Si(){try{var e=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(Si=function(){return!!e})()}function Ku(e){if(e===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}function Zu(e,n){if(n&&(typeof n=="object"||typeof n=="function"))return n;if(n!==void 0)throw new TypeError("Derived constructors may only return object or undefined");return Ku(e)}function re(e,n,t){return n=Ze(n),Zu(e,Si()?Reflect.construct(n,t||[],Ze(e).constructor):n.apply(e,t))}function Ea(e,n){return Ea=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(t,a){return t.__proto__=a,t},Ea(e,n)}function ie(e,n){if(typeof n!="function"&&n!==null)throw new TypeError("Super expression must either be null or a function");e.prototype=Object.create(n&&n.prototype,{constructor:{value:e,writable:!0,configurable:!0}}),Object.defineProperty(e,"prototype",{writable:!1}),n&&Ea(e,n)}function Qu(e){if(Array.isArray(e))return Tn(e)}function Ju(e){if(typeof Symbol<"u"&&e[Symbol.iterator]!=null||e["@@iterator"]!=null)return Array.from(e)}function ed(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function V(e){return Qu(e)||Ju(e)||Sn(e)||ed()}function J(e){"@babel/helpers - typeof";return J=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(n){return typeof n}:function(n){return n&&typeof Symbol=="function"&&n.constructor===Symbol&&n!==Symbol.prototype?"symbol":typeof n},J(e)}function Re(e){return J(e)==="object"&&e!==null&&"attribute"in e}function Bt(){var e=`
float sdf_circle(vec2 uv, float size) {
  return length(uv) - size;
}
`;return{name:"circle",glsl:e,uniforms:[]}}function Wt(e){var n,t=WebGL2RenderingContext,a=t.UNSIGNED_BYTE,r=(n=e?.color)!==null&&n!==void 0?n:{attribute:"color"};if(!Re(r)){var i=r,o=`
vec4 layer_fill() {
  return `.concat(yi(i),`;
}
`);return{name:"fill",uniforms:[],attributes:[],glsl:o}}var s=r.attribute,l=`
vec4 layer_fill(vec4 v_fillColor) {
  return v_fillColor;
}
`;return{name:"fill",uniforms:[],attributes:[{name:"fillColor",size:4,type:a,normalized:!0,source:s}],glsl:l}}function Ut(e,n){if(typeof e=="string"){var t=mi(e).map(function(u){return u.toFixed(6)}),a=ee(t,4),r=a[0],i=a[1],o=a[2],s=a[3];return{glsl:"vec4(".concat(r,", ").concat(i,", ").concat(o,", ").concat(s,")"),attributes:[],needsNodeColors:!1}}if("node"in e&&e.node)return{glsl:e.node==="source"?"v_sourceColor":"v_targetColor",attributes:[],needsNodeColors:!0};var l=e;return{glsl:"v_".concat(n),attributes:[{name:"a_".concat(n),size:4,type:WebGL2RenderingContext.UNSIGNED_BYTE,normalized:!0,source:l.attribute,defaultValue:l.default}],needsNodeColors:!1}}function De(e){var n=e?.color;if(n===void 0){var t=`
// Plain solid color layer
vec4 layer_plain(EdgeContext ctx) {
  return v_color;
}
`;return{name:"plain",glsl:t,uniforms:[],attributes:[]}}var a=Ut(n,"plainColor"),r=`
// Plain solid color layer
vec4 layer_plain(EdgeContext ctx) {
  return `.concat(a.glsl,`;
}
`);return{name:"plain",glsl:r,uniforms:[],attributes:a.attributes,needsNodeColors:a.needsNodeColors}}function Ht(){var e=`
// Position at parameter t ∈ [0, 1]
vec2 path_straight_position(float t, vec2 source, vec2 target) {
  return mix(source, target, t);
}

// Total length of the path (analytical - more efficient than sampling)
float path_straight_length(vec2 source, vec2 target) {
  return length(target - source);
}
`;return{name:"straight",segments:1,minBodyLengthRatio:0,linearParameterization:!0,glsl:e,uniforms:[],attributes:[]}}function Ra(e){var n=e??{},t=n.segments,a=t===void 0?32:t,r=`
const float LOOP_PI = 3.141592653589793;

float loopWorldRadius() {
  float nodeWorldRadius = v_sourceNodeSize * u_correctionRatio / u_sizeRatio;
  return max(v_loopRadius * nodeWorldRadius, 0.001);
}

// Cubic Bézier with P0 = P3 = source.
// Control points extend outward orthogonal to the node surface at exit/entry angles.
vec2 path_loop_position(float t, vec2 source, vec2 target) {
  float R = loopWorldRadius();
  float angle = v_loopAngle + (v_loopFixedOrientation > 0.5 ? u_cameraAngle : 0.0);
  float halfSpread = v_loopSpread * 0.5;

  float exitAngle = angle - halfSpread;
  float entryAngle = angle + halfSpread;

  // Control point distance: at t=0.5 the Bézier reaches 0.75 * cpDist * cos(halfSpread)
  // from source. Solve for cpDist so the loop tip reaches exactly R.
  float cpDist = R / (0.75 * cos(halfSpread));

  vec2 cp1 = source + cpDist * vec2(cos(exitAngle), sin(exitAngle));
  vec2 cp2 = source + cpDist * vec2(cos(entryAngle), sin(entryAngle));

  float u = 1.0 - t;
  vec2 d1 = cp1 - source;
  vec2 d2 = cp2 - source;
  return source + 3.0 * t * u * (u * d1 + t * d2);
}

// Approximate arc length via chord sampling
float path_loop_length(vec2 source, vec2 target) {
  float len = 0.0;
  vec2 prev = path_loop_position(0.0, source, target);
  const int STEPS = 16;
  for (int i = 1; i <= STEPS; i++) {
    float t = float(i) / float(STEPS);
    vec2 cur = path_loop_position(t, source, target);
    len += length(cur - prev);
    prev = cur;
  }
  return len;
}
`;return{name:"loop",segments:a,glsl:r,needsNodeSize:!0,uniforms:[],attributes:[{name:"loopRadius",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopAngle",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopSpread",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopFixedOrientation",size:1,type:WebGL2RenderingContext.FLOAT}],variables:{loopRadius:{type:"number",default:4},loopAngle:{type:"number",default:Math.PI/4},loopSpread:{type:"number",default:80*Math.PI/180},loopFixedOrientation:{type:"number",default:0}},spread:{variable:"loopRadius",compute:function(o){return o+4}}}}var Ci=Ye(lt());function Ei(e){return J(e)==="object"&&"glsl"in e&&!("attributes"in e)}function Ri(e){return J(e)==="object"&&"glsl"in e&&!("attributes"in e)}var $t={shapes:[Bt()],variables:{},layers:[Wt()],label:{},backdrop:{},labelAttachments:{}},mt={paths:[Ht(),Ra()],extremities:[],variables:{},layers:[De()],defaultHead:"none",defaultTail:"none",label:{}},Rn=["nodes","topNodes"],An=["edges","topEdges"],wn=[].concat(An,Rn),Ai={nodes:$t,edges:mt,depthLayers:V(wn)};var td=function(n){return n},nd=function(n){return n*n},ad=function(n){return n*(2-n)},rd=function(n){return(n*=2)<1?.5*n*n:-.5*(--n*(n-2)-1)},id=function(n){return n*n*n},od=function(n){return--n*n*n+1},sd=function(n){return(n*=2)<1?.5*n*n*n:.5*((n-=2)*n*n+2)},ld=function(n){return n===0?0:Math.pow(2,10*(n-1))},ud=function(n){return n===1?1:1-Math.pow(2,-10*n)},dd=function(n){return n===0?0:n===1?1:n<.5?Math.pow(2,10*(2*n-1))/2:(2-Math.pow(2,-10*(2*n-1)))/2},Aa={linear:td,quadraticIn:nd,quadraticOut:ad,quadraticInOut:rd,cubicIn:id,cubicOut:od,cubicInOut:sd,exponentialIn:ld,exponentialOut:ud,exponentialInOut:dd};function Dn(e){return e?typeof e=="function"?e:Aa[e]:Aa.linear}function Da(e){return J(e)==="object"&&e!==null&&"attribute"in e}function Li(e){return typeof e=="function"}function ki(e){return J(e)==="object"&&e!==null&&"when"in e&&typeof e.when=="function"&&"then"in e}function Pi(e){return J(e)==="object"&&e!==null&&"whenState"in e&&"then"in e}function Fi(e){return J(e)==="object"&&e!==null&&"whenData"in e&&"then"in e}var cd={isHovered:!1,isLabelHovered:!1,isHidden:!1,isHighlighted:!1,isDragged:!1},hd={isHovered:!1,isLabelHovered:!1,isHidden:!1,isHighlighted:!1,parallelIndex:0,parallelCount:1},fd={isIdle:!0,isPanning:!1,isZooming:!1,isDragging:!1,hasHovered:!1,hasHighlighted:!1};function Ii(e){return W(W({},cd),e)}function Ni(e){return W(W({},hd),e)}function Ca(e){return W(W({},fd),e)}var gd={x:{attribute:"x"},y:{attribute:"y"},size:{whenState:"isHovered",then:{attribute:"size",defaultValue:12},else:{attribute:"size",defaultValue:10}},color:{attribute:"color",defaultValue:"#666"},label:{attribute:"label"},visibility:{whenState:"isHidden",then:"hidden",else:"visible"},labelVisibility:{whenState:"isHovered",then:"visible",else:"auto"},backdropVisibility:{whenState:"isHovered",then:"visible",else:"hidden"},backdropColor:"#ffffff",backdropShadowColor:"rgba(0, 0, 0, 0.5)",backdropShadowBlur:12,backdropPadding:6},pd={size:{attribute:"size",defaultValue:1},color:{attribute:"color",defaultValue:"#ccc"},label:{attribute:"label"},visibility:{whenState:"isHidden",then:"hidden",else:"visible"}};var Ln={nodes:W(W({},gd),{},{depth:{whenState:"isHovered",then:"topNodes",else:"nodes"}}),edges:W(W({},pd),{},{depth:{whenState:["isHighlighted","isHovered"],then:"topEdges",else:"edges"}})};function vd(e){return"min"in e||"max"in e||"minValue"in e||"maxValue"in e||"easing"in e}function md(e){return"dict"in e}function kn(e,n){return typeof e=="string"?n[e]===!0:Array.isArray(e)?e.every(function(t){return n[t]===!0}):J(e)==="object"&&e!==null?Object.entries(e).every(function(t){var a=ee(t,2),r=a[0],i=a[1];return n[r]===i}):!1}function bd(e,n){var t=n[e.attribute];return t===void 0?e.defaultValue:t}function yd(e,n,t){var a,r,i,o,s=n[e.attribute];if(s===void 0)return e.defaultValue;var l=Number(s);if(isNaN(l))return e.defaultValue;if(e.min===void 0&&e.max===void 0)return l;var u=(a=e.minValue)!==null&&a!==void 0?a:l,d=(r=e.maxValue)!==null&&r!==void 0?r:l;if(d===u){var c;return(c=e.min)!==null&&c!==void 0?c:l}var f=(l-u)/(d-u);f=Math.max(0,Math.min(1,f));var h=Dn(e.easing);f=h(f);var g=(i=e.min)!==null&&i!==void 0?i:0,v=(o=e.max)!==null&&o!==void 0?o:1;return g+f*(v-g)}function xd(e,n){var t=n[e.attribute];if(t===void 0)return e.defaultValue;var a=String(t);return a in e.dict?e.dict[a]:e.defaultValue}function _d(e,n,t){return md(e)?xd(e,n):vd(e)?yd(e,n):bd(e,n)}function Gi(e,n){return typeof e=="string"?!!n[e]:Array.isArray(e)?e.every(function(t){return!!n[t]}):J(e)==="object"&&e!==null?Object.entries(e).every(function(t){var a=ee(t,2),r=a[0],i=a[1];return n[r]===i}):!1}function Cn(e,n,t,a,r,i){if(e==null)return i;if(J(e)!=="object"&&typeof e!="function")return e;if(ki(e)){var o=e.when(n,t,a,r)?e.then:e.else;return o===void 0?i:Cn(o,n,t,a,r,i)}if(Pi(e)){var s=kn(e.whenState,t)?e.then:e.else;return s===void 0?i:Cn(s,n,t,a,r,i)}if(Fi(e)){var l=Gi(e.whenData,n)?e.then:e.else;return l===void 0?i:Cn(l,n,t,a,r,i)}if(Li(e)){var u=e(n,t,a,r);return u??i}if(Da(e)){var d=_d(e,n);return d??i}return e}function Ae(e){if(e==null)return"static";if(ki(e))return"graph-state";if(Pi(e)){var n=Ae(e.then),t=e.else!==void 0?Ae(e.else):"static";return _e("item-state",_e(n,t))}if(Fi(e)){var a=Ae(e.then),r=e.else!==void 0?Ae(e.else):"static";return _e(a,r)}return Li(e)?"graph-state":(Da(e),"static")}function _e(e,n){return e==="graph-state"||n==="graph-state"?"graph-state":e==="item-state"||n==="item-state"?"item-state":"static"}function La(e){if(!e)return{dependency:"static",xAttribute:null,yAttribute:null};var n=Array.isArray(e)?e:[e],t="static",a=null,r=null,i=O(n),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;if("matchData"in s&&"cases"in s)for(var l=s.cases,u=0,d=Object.values(l);u<d.length;u++)for(var c=d[u],f=0,h=Object.values(c);f<h.length;f++){var g=h[f];t=_e(t,Ae(g))}else if("matchState"in s&&"cases"in s){t=_e(t,"item-state");for(var v=s.cases,m=0,p=Object.values(v);m<p.length;m++)for(var b=p[m],y=0,_=Object.values(b);y<_.length;y++){var x=_[y];t=_e(t,Ae(x))}}else if("when"in s&&"then"in s)t="graph-state";else if("whenState"in s){t=_e(t,"item-state");var T=s.then;if(T&&J(T)==="object")for(var R=0,E=Object.values(T);R<E.length;R++){var C=E[R];t=_e(t,Ae(C))}var w=s.else;if(w&&J(w)==="object")for(var N=0,A=Object.values(w);N<A.length;N++){var F=A[N];t=_e(t,Ae(F))}}else if("whenData"in s){var L=s.then;if(L&&J(L)==="object")for(var I=0,z=Object.values(L);I<z.length;I++){var G=z[I];t=_e(t,Ae(G))}var k=s.else;if(k&&J(k)==="object")for(var P=0,M=Object.values(k);P<M.length;P++){var j=M[P];t=_e(t,Ae(j))}}else for(var $=0,K=Object.entries(s);$<K.length;$++){var q=ee(K[$],2),Y=q[0],Se=q[1];if(!Pa.has(Y)&&(t=_e(t,Ae(Se)),(Y==="x"||Y==="y")&&Da(Se))){var fe=Se.attribute;Y==="x"&&!a&&(a=fe),Y==="y"&&!r&&(r=fe)}}}}catch(ke){i.e(ke)}finally{i.f()}return{dependency:t,xAttribute:a,yAttribute:r}}var Ge={size:10,color:"#666",opacity:1,shape:"circle",rotationAlignment:"viewport",labelRotationAlignment:"viewport",visibility:"visible",depth:"nodes",zIndex:0,label:"",labelColor:"#000",labelSize:12,labelFont:"sans-serif",labelVisibility:"auto",labelPosition:"right",labelAngle:0,labelDepth:"nodes",backdropVisibility:"hidden",backdropColor:"transparent",backdropShadowColor:"transparent",backdropShadowBlur:0,backdropPadding:0,backdropBorderColor:"transparent",backdropBorderWidth:0,backdropCornerRadius:0,backdropLabelPadding:-1,backdropArea:"both",labelAttachment:null,labelAttachmentPlacement:"below"},ka={size:1,color:"#ccc",opacity:1,path:"straight",selfLoopPath:"loop",parallelSpread:.25,tail:"none",head:"none",visibility:"visible",depth:"edges",zIndex:0,label:"",labelColor:"#666",labelVisibility:"auto",labelDepth:"edges"},Pa=new Set(["when","whenState","whenData","then","else"]),wi=Object.keys(Ge),Td=Object.values(Ge),Di=Object.keys(ka),Sd=Object.values(ka);function bt(e,n,t,a,r,i,o){for(var s in n){var l;if(!Pa.has(s)){var u=(l=e[s])!==null&&l!==void 0?l:o[s];e[s]=Cn(n[s],t,a,r,i,u)}}"depth"in n&&!("labelDepth"in n)&&(e.labelDepth=e.depth)}function zi(e,n,t,a,r,i,o){var s=O(n),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;if("matchData"in u&&"cases"in u){var d,c=String((d=t[u.matchData])!==null&&d!==void 0?d:""),f=u.cases;c in f&&bt(e,f[c],t,a,r,i,o)}else if("matchState"in u&&"cases"in u){var h,g=String((h=a[u.matchState])!==null&&h!==void 0?h:""),v=u.cases;g in v&&bt(e,v[g],t,a,r,i,o)}else if("when"in u&&"then"in u){var m=u.when;if(!m(t,a,r,i))continue;bt(e,u.then,t,a,r,i,o)}else if("whenState"in u&&"then"in u){if(!kn(u.whenState,a))continue;bt(e,u.then,t,a,r,i,o)}else if("whenData"in u&&"then"in u){if(!Gi(u.whenData,t))continue;bt(e,u.then,t,a,r,i,o)}else bt(e,u,t,a,r,i,o)}}catch(p){s.e(p)}finally{s.f()}}function Fa(e,n,t,a,r,i){for(var o=i||{},s=o,l=0,u=wi.length;l<u;l++)s[wi[l]]=Td[l];if(s.x=void 0,s.y=void 0,s.labelBackgroundColor=void 0,s.labelBackgroundPadding=void 0,s.labelCursor=void 0,!e){var d,c,f,h,g;return s.x=(d=n.x)!==null&&d!==void 0?d:0,s.y=(c=n.y)!==null&&c!==void 0?c:0,o.size=(f=n.size)!==null&&f!==void 0?f:10,o.color=(h=n.color)!==null&&h!==void 0?h:"#666",o.label=(g=n.label)!==null&&g!==void 0?g:"",o}var v=Array.isArray(e)?e:[e];return zi(s,v,n,t,a,r,Ge),o}function Ia(e,n,t,a,r,i){for(var o=i||{},s=o,l=0,u=Di.length;l<u;l++)s[Di[l]]=Sd[l];if(!e){var d,c,f;return o.size=(d=n.size)!==null&&d!==void 0?d:1,o.color=(c=n.color)!==null&&c!==void 0?c:"#ccc",o.label=(f=n.label)!==null&&f!==void 0?f:"",o}var h=Array.isArray(e)?e:[e];return zi(s,h,n,t,a,r,ka),typeof s.labelPosition=="number"&&(s.labelPosition=void 0),o}function Ed(e,n,t){var a,r;if(e==null)return t;if(typeof e=="function")return(a=e(n))!==null&&a!==void 0?a:t;if(J(e)==="object"&&"when"in e){var i,o=e,s=o.when(n),l=s?o.then:o.else;return l===void 0?t:typeof l=="function"?(i=l(n))!==null&&i!==void 0?i:t:l??t}if(J(e)==="object"&&"whenState"in e){var u,d=e,c=kn(d.whenState,n),f=c?d.then:d.else;return f===void 0?t:typeof f=="function"?(u=f(n))!==null&&u!==void 0?u:t:f??t}return(r=e)!==null&&r!==void 0?r:t}function Na(e,n){var t={};if(!e)return t;var a=Array.isArray(e)?e:[e],r=O(a),i;try{for(r.s();!(i=r.n()).done;){var o=i.value;if("when"in o&&"then"in o){var s=o.when(n),l=s?o.then:o.else;l&&J(l)==="object"&&wa(t,l,n)}else if("whenState"in o&&"then"in o){var u=kn(o.whenState,n),d=u?o.then:o.else;d&&J(d)==="object"&&wa(t,d,n)}else wa(t,o,n)}}catch(c){r.e(c)}finally{r.f()}return t}function wa(e,n,t){for(var a=0,r=Object.entries(n);a<r.length;a++){var i=ee(r[a],2),o=i[0],s=i[1];Pa.has(o)||(e[o]=Ed(s,t))}}var Pn=(function(e){function n(){var t;return Z(this,n),t=re(this,n),t.rawEmitter=t,t}return ie(n,e),Q(n)})(Ci.EventEmitter);var Mi=Ai;function Ga(e,n){var t=n.size;if(t!==0){var a=e.length;e.length+=t;var r=0;n.forEach(function(i){e[a+r]=i,r++})}}function Oi(e){e=e||{};for(var n=0,t=arguments.length<=1?0:arguments.length-1;n<t;n++){var a=n+1<1||arguments.length<=n+1?void 0:arguments[n+1];a&&Object.assign(e,a)}return e}function yt(e,n){for(var t in n)if(Object.prototype.hasOwnProperty.call(n,t)&&n[t]!==e[t])return!0;return!1}function Bi(e,n){var t=e,a=n;for(var r in t)if(Object.prototype.hasOwnProperty.call(t,r)&&t[r]!==a[r])return!1;for(var i in a)if(Object.prototype.hasOwnProperty.call(a,i)&&a[i]!==t[i])return!1;return!0}function Qe(e,n,t){t?e.add(n):e.delete(n)}var Ui=Ye(za());var Hi={easing:"quadraticInOut",duration:150};function $e(e){return e.labelVisibility==="visible"&&e.visibility!=="hidden"}function Ma(e){return e.backdropVisibility==="visible"&&e.visibility!=="hidden"}function Fn(e){return[e.rotationAlignment==="graph"?1:0,e.labelRotationAlignment==="graph"?1:0]}function Oa(e,n,t){var a=e[n];if(a)for(var r=0;r<a.length;r++){var i=a[r];if(!(t<i.offset||t>=i.offset+i.count)){if(i.count===1)a.splice(r,1);else if(t===i.offset)i.offset++,i.count--;else if(t===i.offset+i.count-1)i.count--;else{var o=t+1,s=i.offset+i.count-o;i.count=t-i.offset,a.splice(r+1,0,{offset:o,count:s})}return}}}function Ba(e,n,t){if(!e[n]){e[n]=[{offset:t,count:1}];return}for(var a=e[n],r=a.length,i=0;i<a.length;i++)if(t<a[i].offset){r=i;break}var o=r>0?a[r-1]:null,s=r<a.length?a[r]:null,l=o&&o.offset+o.count===t,u=s&&t+1===s.offset;l&&u?(o.count+=1+s.count,a.splice(r,1)):l?o.count++:u?(s.offset--,s.count++):a.splice(r,0,{offset:t,count:1})}function $i(e){if(!(0,Ui.default)(e))throw new Error("Sigma: invalid graph instance.")}function In(e){var n=ee(e.x,2),t=n[0],a=n[1],r=ee(e.y,2),i=r[0],o=r[1],s=Math.max(a-t,o-i),l=(a+t)/2,u=(o+i)/2;(s===0||Math.abs(s)===1/0||isNaN(s))&&(s=1),isNaN(l)&&(l=0),isNaN(u)&&(u=0);var d=function(f){return{x:.5+(f.x-l)/s,y:.5+(f.y-u)/s}};return d.applyTo=function(c){c.x=.5+(c.x-l)/s,c.y=.5+(c.y-u)/s},d.inverse=function(c){return{x:l+s*(c.x-.5),y:u+s*(c.y-.5)}},d.ratio=s,d}var Nn={hideEdgesOnMove:!1,hideLabelsOnMove:!1,renderLabels:!0,renderEdgeLabels:!1,edgeLabelAnchors:"nodeLabels",enableEdgeEvents:!1,nodeLabelEvents:!1,edgeLabelEvents:!1,pickingDownSizingRatio:2,nodePickingPadding:0,edgePickingPadding:4,labelPickingPadding:10,stagePadding:30,minEdgeThickness:1.7,antiAliasingFeather:1,antialiasEdges:!0,antialiasNodes:!0,dragTimeout:100,draggedEventsTolerance:3,inertiaDuration:200,inertiaRatio:3,zoomDuration:250,zoomingRatio:1.7,doubleClickTimeout:300,doubleClickZoomingRatio:2.2,doubleClickZoomingDuration:200,tapMoveTolerance:10,zoomToSizeRatioFunction:Math.sqrt,itemSizesReference:"positions",autoRescale:!0,autoRescaleContent:"positions",enableNodeDrag:!1,getDraggedNodes:function(n){return[n]},dragPositionToAttributes:null,labelDensity:1,labelGridCellSize:100,labelRenderedSizeThreshold:6,labelPixelSnapping:!0,minCameraRatio:null,maxCameraRatio:null,enableCameraZooming:!0,enableCameraPanning:!0,enableCameraRotation:!0,enableCameraMouseRotation:!0,cameraPanBoundaries:null,gestureTarget:"graph",sharedGestureWheelMessage:"Use Ctrl + scroll to zoom the graph",sharedGestureAppleWheelMessage:"Use ⌘ + scroll to zoom the graph",sharedGestureTouchMessage:"Use two fingers to move the graph",allowInvalidContainer:!1,DEBUG_displayPickingLayer:!1,DEBUG_logShaders:!1,DEBUG_logRenderStats:!1,DEBUG_gpuTimerQueries:!1};function Gn(e){if(typeof e.labelDensity!="number"||e.labelDensity<0)throw new Error("Settings: invalid `labelDensity`. Expecting a positive number.");var n=e.minCameraRatio,t=e.maxCameraRatio;if(typeof n=="number"&&typeof t=="number"&&t<n)throw new Error("Settings: invalid camera ratio boundaries. Expecting `maxCameraRatio` to be greater than `minCameraRatio`.")}function ji(e){return Oi({},Nn,e)}var Rd=new Set(["italic","oblique"]),Ad=new Set(["bold","bolder","lighter"]);function zn(e){for(var n="normal",t="normal",a=e.trim(),r=a.split(/\s+/),i=0,o=0;o<r.length;o++){var s=r[o].toLowerCase();if(Rd.has(s))t=s,i=o+1;else if(Ad.has(s)||/^\d{3}$/.test(s))n=s,i=o+1;else if(s==="normal")i=o+1;else break}var l=r.slice(i).join(" ");return{family:l||a,weight:n,style:t}}function xt(e,n,t){var a=document.createElement(e);if(n)for(var r in n)a.style[r]=n[r];if(t)for(var i in t)a.setAttribute(i,t[i]);return a}function jt(){return typeof window.devicePixelRatio<"u"?window.devicePixelRatio:1}var to=Ye(lt());function wd(e){var n=e.type===WebGL2RenderingContext.FLOAT&&!e.normalized,t=e.type===WebGL2RenderingContext.UNSIGNED_BYTE&&e.size===4&&e.normalized;if(!n&&!t)throw new Error('Attribute "'.concat(e.name,'" is invalid: only non-normalized FLOAT and normalized UNSIGNED_BYTE with size 4 are supported.'));return e.normalized?1:e.size}function Wa(e){var n=0;return e.forEach(function(t){return n+=wd(t)}),n}function no(e,n,t){var a=e==="VERTEX"?n.VERTEX_SHADER:n.FRAGMENT_SHADER,r=n.createShader(a);if(r===null)throw new Error("loadShader: error while creating the shader");n.shaderSource(r,t),n.compileShader(r);var i=n.getShaderParameter(r,n.COMPILE_STATUS);if(!i){var o=n.getShaderInfoLog(r);throw n.deleteShader(r),new Error(`loadShader: error while compiling the shader:
`.concat(o,`
`).concat(t))}return r}function Ha(e,n){return no("VERTEX",e,n)}function $a(e,n){return no("FRAGMENT",e,n)}function ja(e,n){var t=e.createProgram();if(t===null)throw new Error("loadProgram: error while creating the program.");var a,r;for(a=0,r=n.length;a<r;a++)e.attachShader(t,n[a]);e.linkProgram(t);var i=e.getProgramParameter(t,e.LINK_STATUS);if(!i){var o=e.getProgramInfoLog(t);throw e.deleteProgram(t),new Error("loadProgram: error while linking the program: ".concat(o))}return t}function Vi(e){var n=e.gl,t=e.buffer,a=e.program,r=e.vertexShader,i=e.fragmentShader;n.deleteShader(r),n.deleteShader(i),n.deleteProgram(a),n.deleteBuffer(t)}function se(e){return e%1===0?e.toFixed(1):e.toString()}var Hn=new Map,ao=new Map,Dd=0;function ro(e,n){var t,a=(t=e.variables)===null||t===void 0||(t=t[n.source||n.name.replace(/^a_/,"")])===null||t===void 0?void 0:t.default,r=typeof a=="number"?a:typeof n.defaultValue=="number"?n.defaultValue:0;return se(r)}function $n(e,n,t){var a,r=arguments.length>3&&arguments[3]!==void 0?arguments[3]:function(o){return"v_".concat(o.name.replace(/^a_/,""))},i=[n,t].concat(V(e.uniforms.filter(function(o){return o.type==="float"}).map(function(o){var s;return se((s=o.value)!==null&&s!==void 0?s:0)})),V(((a=e.attributes)!==null&&a!==void 0?a:[]).map(r)));return"sdf_".concat(e.name,"(").concat(i.join(", "),")")}function Cd(e){var n,t=e.name,a=e.uniforms.filter(function(o){return o.type==="float"&&o.value!==void 0&&o.value!==0}).map(function(o){return"".concat(o.name.replace("u_",""),"=").concat(o.value)}).sort(),r=((n=e.attributes)!==null&&n!==void 0?n:[]).map(function(o){var s;return"".concat(o.name,"@").concat((s=o.source)!==null&&s!==void 0?s:"","=").concat(ro(e,o))}),i=[].concat(V(a),V(r));return i.length>0&&(t+="#"+i.join("#")),t}function Ld(e){var n=Cd(e);if(!Hn.has(n)){var t={},a=O(e.uniforms),r;try{for(a.s();!(r=a.n()).done;){var i=r.value;i.type==="float"&&i.value!==void 0&&(t[i.name]=i.value)}}catch(o){a.e(o)}finally{a.f()}Hn.set(n,{shape:e,uniformValues:t,slug:n}),ao.set(n,Dd++)}return n}function Kt(e){var n;return(n=ao.get(e))!==null&&n!==void 0?n:-1}function io(e){var n=[],t=new Set,a=new Set,r=/mat2 rotate2D\(float angle\)\s*\{[^}]+\}/,i=O(e),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;if(!a.has(s.name)){a.add(s.name);var l=s.glsl;r.test(l)&&(t.has("rotate2D")?l=l.replace(r,""):t.add("rotate2D")),n.push(l)}}}catch(u){i.e(u)}finally{i.f()}return n.join(`
`)}function kd(){return io(Array.from(Hn.values()).map(function(e){return e.shape}))}function Pd(e){var n=Array.from(Hn.entries());if(n.length===0)return`
float querySDF(int shapeId, vec2 uv, float size) {
  return length(uv) - size;
}
`;var t=n.map(function(a,r){var i=ee(a,2),o=i[0],s=i[1].shape,l=$n(s,"uv","size",function(u){var d=u.name.replace(/^a_/,"");return e!=null&&e.has(d)?"g_".concat(d):ro(s,u)});return"    case ".concat(r,": return ").concat(l,"; // ").concat(o)}).join(`
`);return`
float querySDF(int shapeId, vec2 uv, float size) {
  switch (shapeId) {
`.concat(t,`
    default: return length(uv) - size;
  }
}
`)}function Va(e){return io(e)}function Zt(e){return V(new Map(e.flatMap(function(n){return n.uniforms}).map(function(n){return[n.name,n]})).values())}function Fd(e,n){if(e.length===0)return`
void queryNodeSDF(int shapeId, vec2 uv, float size) {
  context.sdf = length(uv) - size;
  context.inradiusFactor = 1.0;
}
`;var t=function(c){return $n(c,"uv","size")},a=function(c){var f,h;return(f=c.inradiusFactorGLSL)!==null&&f!==void 0?f:se((h=c.inradiusFactor)!==null&&h!==void 0?h:1)};if(e.length===1){var r=e[0];return`
void queryNodeSDF(int shapeId, vec2 uv, float size) {
  context.sdf = `.concat(t(r),`;
  context.inradiusFactor = `).concat(a(r),`;
}
`)}var i=e.map(function(d,c){return"    case ".concat(c,": // ").concat(d.name,`
      context.sdf = `).concat(t(d),`;
      context.inradiusFactor = `).concat(a(d),`;
      break;`)}).join(`
`),o=e[0],s="",l="shapeId";if(n&&n.length>1){var u=n.map(function(d,c){return"    case ".concat(d,": return ").concat(c,"; // ").concat(e[c].name)}).join(`
`);s=`
int globalToLocalShapeId(int globalId) {
  switch (globalId) {
`.concat(u,`
    default: return 0;
  }
}
`),l="globalToLocalShapeId(shapeId)"}return"".concat(s,`
void queryNodeSDF(int shapeId, vec2 uv, float size) {
  switch (`).concat(l,`) {
`).concat(i,`
    default:
      context.sdf = `).concat(t(o),`;
      context.inradiusFactor = `).concat(a(o),`;
  }
}
`)}var Tt={right:0,left:1,above:2,below:3,over:4},St=5,Xa=3,oo=`
float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
float nodeRadiusGraphSpace = nodeSize * u_correctionRatio / u_sizeRatio * 2.0;
float nodeRadiusNDC = nodeRadiusGraphSpace * matrixScaleX;
float nodeRadiusPixels = nodeRadiusNDC * u_resolution.x / 2.0;
`,jn=`
mat2 rotate2D(float angle) {
  float c = cos(angle);
  float s = sin(angle);
  return mat2(c, -s, s, c);
}
`,so=`
vec2 getLabelDirection(float positionMode) {
  if (positionMode < 0.5) return vec2(1.0, 0.0);   // Right
  if (positionMode < 1.5) return vec2(-1.0, 0.0);  // Left
  if (positionMode < 2.5) return vec2(0.0, -1.0);  // Above
  if (positionMode < 3.5) return vec2(0.0, 1.0);   // Below
  return vec2(0.0);                                 // Over (centered)
}
`,Id=`
float sdfBox(vec2 p, vec2 halfSize) {
  vec2 d = abs(p) - halfSize;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}
`,Nd=`
float sdfRotatedBox(vec2 p, vec2 halfSize, float angle) {
  float c = cos(-angle);
  float s = sin(-angle);
  vec2 rotatedP = mat2(c, -s, s, c) * p;
  return sdfBox(rotatedP, halfSize);
}
`,Gd=`
float sdfRoundedBox(vec2 p, vec2 halfSize, float radius) {
  vec2 d = abs(p) - halfSize + radius;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - radius;
}
`,zd=`
float sdfRoundedRotatedBox(vec2 p, vec2 halfSize, float angle, float radius) {
  float c = cos(-angle);
  float s = sin(-angle);
  vec2 rotatedP = mat2(c, -s, s, c) * p;
  return sdfRoundedBox(rotatedP, halfSize, radius);
}
`,lo=`
vec2 labelBoxCenter(float positionMode, float labelStart, vec2 halfSize, float textHalfY) {
  if (positionMode < 0.5) return vec2(labelStart + halfSize.x, 0.0);    // right
  if (positionMode < 1.5) return vec2(-(labelStart + halfSize.x), 0.0); // left
  if (positionMode < 2.5) return vec2(0.0, -(labelStart + textHalfY));  // above
  if (positionMode < 3.5) return vec2(0.0, labelStart + textHalfY);     // below
  return vec2(0.0);                                                     // over
}
`,qa=2,ze=`
vec4 readNodeData(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(qa,`;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  return texelFetch(nodeDataTexture, coord, 0);
}
`),et=`
vec4 readNodeFlags(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(qa,` + 1;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  return texelFetch(nodeDataTexture, coord, 0);
}
`),Md=`
vec4 readNodeColor(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(qa,` + 1;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  vec4 texel = texelFetch(nodeDataTexture, coord, 0);
  float r = floor(texel.b / 65536.0);
  float g = floor(mod(texel.b, 65536.0) / 256.0);
  float b = mod(texel.b, 256.0);
  return vec4(r / 255.0, g / 255.0, b / 255.0, texel.a);
}
`),Et=`
vec4 readFrameTexel(sampler2D frameTexture, int frameTextureWidth, int index) {
  ivec2 coord = ivec2(index % frameTextureWidth, index / frameTextureWidth);
  return texelFetch(frameTexture, coord, 0);
}
`;function Od(e,n){var t=function(o){return $n(o,"uv","size")};if(e.length===1)return{code:Xi(t(e[0])),multiShape:!1};var a=e.map(function(i,o){return"    case ".concat(n?n[o]:o,": return ").concat(t(i),";")}).join(`
`),r=`
float queryShapeSDF(int shapeId, vec2 uv, float size) {
  switch (shapeId) {
`.concat(a,`
    default: return `).concat(t(e[0]),`;
  }
}
int g_shapeId;
`).concat(Xi("queryShapeSDF(g_shapeId, uv, size)"),`
`);return{code:r,multiShape:!0}}function Xi(e){return`
float findEdgeDistance(vec2 direction, float size) {
  float lo = 0.0, hi = 2.0;
  for (int i = 0; i < 8; i++) {
    float mid = (lo + hi) * 0.5;
    vec2 uv = direction * mid;
    if (`.concat(e,` < 0.0) lo = mid; else hi = mid;
  }
  return (lo + hi) * 0.5;
}
`)}function Bd(e,n){for(;!{}.hasOwnProperty.call(e,n)&&(e=Ze(e))!==null;);return e}function Ua(){return Ua=typeof Reflect<"u"&&Reflect.get?Reflect.get.bind():function(e,n,t){var a=Bd(e,n);if(a){var r=Object.getOwnPropertyDescriptor(a,n);return r.get?r.get.call(arguments.length<3?e:t):r.value}},Ua.apply(null,arguments)}function ue(e,n,t,a){var r=Ua(Ze(1&a?e.prototype:e),n,t);return 2&a&&typeof r=="function"?function(i){return r.apply(t,i)}:r}var Wd=1024,Ud=1.5,Hd=4096,uo=-1,Vn=(function(){function e(n,t){var a=arguments.length>2&&arguments[2]!==void 0?arguments[2]:Wd;Z(this,e),S(this,"texture",null),S(this,"dirty",!1),S(this,"dirtyRangeStart",1/0),S(this,"dirtyRangeEnd",-1),S(this,"indexMap",new Map),S(this,"freeIndices",[]),S(this,"nextIndex",0),this.gl=n,this.TEXELS_PER_ITEM=t,this.capacity=this.roundUpToPowerOfTwo(a);var r=this.computeTextureDimensions(this.capacity);this.textureWidth=r.width,this.textureHeight=r.height,this.data=new Float32Array(this.textureWidth*this.textureHeight*4),this.createTexture()}return Q(e,[{key:"computeTextureDimensions",value:function(t){var a=t*this.TEXELS_PER_ITEM,r=Math.min(a,Hd),i=Math.ceil(a/r);return{width:r,height:i}}},{key:"roundUpToPowerOfTwo",value:function(t){return Math.pow(2,Math.ceil(Math.log2(Math.max(1,t))))}},{key:"createTexture",value:function(){var t=this.gl;this.texture=t.createTexture(),t.activeTexture(t.TEXTURE0),t.bindTexture(t.TEXTURE_2D,this.texture),t.texImage2D(t.TEXTURE_2D,0,t.RGBA32F,this.textureWidth,this.textureHeight,0,t.RGBA,t.FLOAT,this.data),t.texParameteri(t.TEXTURE_2D,t.TEXTURE_MIN_FILTER,t.NEAREST),t.texParameteri(t.TEXTURE_2D,t.TEXTURE_MAG_FILTER,t.NEAREST),t.texParameteri(t.TEXTURE_2D,t.TEXTURE_WRAP_S,t.CLAMP_TO_EDGE),t.texParameteri(t.TEXTURE_2D,t.TEXTURE_WRAP_T,t.CLAMP_TO_EDGE),t.bindTexture(t.TEXTURE_2D,null)}},{key:"resize",value:function(t){if(!(t<=this.capacity)){var a=this.roundUpToPowerOfTwo(Math.ceil(t*Ud)),r=this.gl,i=this.computeTextureDimensions(a),o=new Float32Array(i.width*i.height*4);o.set(this.data),this.texture&&r.deleteTexture(this.texture),this.data=o,this.capacity=a,this.textureWidth=i.width,this.textureHeight=i.height,this.createTexture(),this.dirty=!0,this.dirtyRangeStart=0,this.dirtyRangeEnd=this.nextIndex}}},{key:"allocate",value:function(t){var a=this.indexMap.get(t);if(a!==void 0)return a;var r;return this.freeIndices.length>0?r=this.freeIndices.pop():(r=this.nextIndex++,r>=this.capacity&&this.resize(r+1)),this.indexMap.set(t,r),r}},{key:"free",value:function(t){var a=this.indexMap.get(t);if(a!==void 0){this.indexMap.delete(t),this.freeIndices.push(a);for(var r=a*this.TEXELS_PER_ITEM*4,i=0;i<this.TEXELS_PER_ITEM*4;i++)this.data[r+i]=0;this.markDirty(a)}}},{key:"getIndex",value:function(t){var a;return(a=this.indexMap.get(t))!==null&&a!==void 0?a:-1}},{key:"has",value:function(t){return this.indexMap.has(t)}},{key:"markDirty",value:function(t){this.dirty=!0,this.dirtyRangeStart=Math.min(this.dirtyRangeStart,t),this.dirtyRangeEnd=Math.max(this.dirtyRangeEnd,t+1)}},{key:"upload",value:function(){if(!(!this.dirty||!this.texture)){var t=this.gl,a=this.textureWidth;t.activeTexture(t.TEXTURE0),t.bindTexture(t.TEXTURE_2D,this.texture);var r=this.dirtyRangeStart*this.TEXELS_PER_ITEM,i=Math.min(this.dirtyRangeEnd*this.TEXELS_PER_ITEM,this.capacity*this.TEXELS_PER_ITEM);if(r<i)for(var o=Math.floor(r/a),s=Math.floor((i-1)/a),l=o;l<=s;l++){var u=l*a,d=Math.min(u+a,this.capacity*this.TEXELS_PER_ITEM),c=Math.max(r,u),f=Math.min(i,d);if(c<f){var h=c-u,g=f-c,v=this.data.subarray(c*4,f*4);t.texSubImage2D(t.TEXTURE_2D,0,h,l,g,1,t.RGBA,t.FLOAT,v)}}t.bindTexture(t.TEXTURE_2D,null),this.dirty=!1,this.dirtyRangeStart=1/0,this.dirtyRangeEnd=-1}}},{key:"bind",value:function(t){var a=this.gl;a.activeTexture(a.TEXTURE0+t),a.bindTexture(a.TEXTURE_2D,this.texture)}},{key:"getTexture",value:function(){return this.texture}},{key:"getCapacity",value:function(){return this.capacity}},{key:"getTextureWidth",value:function(){return this.textureWidth}},{key:"getTextureHeight",value:function(){return this.textureHeight}},{key:"getTexelsPerItem",value:function(){return this.TEXELS_PER_ITEM}},{key:"getCount",value:function(){return this.indexMap.size}},{key:"getHighWaterMark",value:function(){return this.nextIndex}},{key:"isDirty",value:function(){return this.dirty}},{key:"clear",value:function(){this.indexMap.clear(),this.freeIndices=[],this.nextIndex=0,this.data.fill(0),this.dirty=!0,this.dirtyRangeStart=0,this.dirtyRangeEnd=this.capacity}},{key:"restore",value:function(){this.createTexture(),this.dirty=!1,this.dirtyRangeStart=1/0,this.dirtyRangeEnd=-1}},{key:"kill",value:function(){this.texture&&(this.gl.deleteTexture(this.texture),this.texture=null),this.indexMap.clear(),this.freeIndices=[]}}])})();function Te(e){var n={},t={},a=0,r=O(e),i;try{for(r.s();!(i=r.n()).done;){var o=i.value,s=O(o.attributes),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=u.name.replace(/^a_/,"");d in n||(n[d]=a,t[d]=u,a+=u.size)}}catch(c){s.e(c)}finally{s.f()}}}catch(c){r.e(c)}finally{r.f()}return{floatsPerItem:a,texelsPerItem:Math.max(1,Math.ceil(a/4)),offsets:n,specs:t}}var Xn=(function(e){function n(t,a,r){var i;return Z(this,n),i=re(this,n,[t,a.texelsPerItem,r]),i.floatsPerItem=a.floatsPerItem,i}return ie(n,e),Q(n,[{key:"updateAllAttributes",value:function(a,r){var i=this.indexMap.get(a);i===void 0&&(i=this.allocate(a));for(var o=i*this.TEXELS_PER_ITEM*4,s=Math.min(r.length,this.floatsPerItem),l=0;l<s;l++)this.data[o+l]=r[l];this.markDirty(i)}},{key:"updateAllAttributesAtRow",value:function(a,r){a>=this.capacity&&this.resize(a+1);for(var i=a*this.TEXELS_PER_ITEM*4,o=Math.min(r.length,this.floatsPerItem),s=0;s<o;s++)this.data[i+s]=r[s];this.markDirty(a)}}])})(Vn);function qn(e,n,t){for(var a=[],r=new Set,i=0;i<e.length;i++){var o=e[i],s=O(o.attributes),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=u.name.replace(/^a_/,"");if(!r.has(d)){r.add(d);var c=n.offsets[d];if(c!==void 0){var f=t?.get(i);a.push({sourceKey:u.source||d,packedOffset:c,size:u.size,isColor:u.size===4&&!!u.normalized,defaultNum:typeof u.defaultValue=="number"?u.defaultValue:u.defaultValue===!0?1:0,defaultColor:typeof u.defaultValue=="string"?u.defaultValue:"",sourceIndex:i,hasLifecycleHook:!!(f!=null&&f.getAttributeData)})}}}}catch(h){s.e(h)}finally{s.f()}}return a}function Yn(e,n,t,a,r,i){t.fill(0);for(var o=0,s=e.length;o<s;o++){var l=e[o],u=l.packedOffset,d=void 0;if(l.hasLifecycleHook){var c=r.get(l.sourceIndex-i);d=c.getAttributeData(n,l.sourceKey),d===null&&(d=n[l.sourceKey])}else d=n[l.sourceKey];if(l.isColor){var f=typeof d=="string"?d:l.defaultColor||a,h=He(f),g=ee(h,4),v=g[0],m=g[1],p=g[2],b=g[3];t[u]=v/255,t[u+1]=m/255,t[u+2]=p/255,t[u+3]=b/255}else if(l.size===1)t[u]=typeof d=="number"?d:typeof d=="boolean"?d?1:0:l.defaultNum;else{var y=Array.isArray(d)?d:null;if(y)for(var _=0;_<l.size;_++){var x;t[u+_]=(x=y[_])!==null&&x!==void 0?x:0}}}}var Mn=["r","g","b","a"];function _t(e,n){var t=e.offsets,a=e.specs,r=e.texelsPerItem,i=e.floatsPerItem,o=Object.keys(t);if(o.length===0||i===0)return{fetchCode:"",varyingAssignments:""};var s=n.varPrefix,l=n.baseTexelExpr,u=n.textureWidthUniform,d=n.textureSamplerUniform,c=n.outputPrefix,f=c===void 0?"v_":c,h=[];h.push("  int ".concat(s,"BaseTexel = ").concat(l,";")),h.push("");for(var g=0;g<r;g++)h.push("  ivec2 ".concat(s,"Coord").concat(g," = ivec2((").concat(s,"BaseTexel + ").concat(g,") % ").concat(u,", (").concat(s,"BaseTexel + ").concat(g,") / ").concat(u,");")),h.push("  vec4 ".concat(s,"Texel").concat(g," = texelFetch(").concat(d,", ").concat(s,"Coord").concat(g,", 0);"));h.push("");for(var v=[],m=function(){var _=b[p],x=a[_],T=t[_],R=Math.floor(T/4),E=T%4,C="".concat(s,"Texel").concat(R),w="".concat(s,"Texel").concat(R+1),N="".concat(s,"Fetched_").concat(_);if(x.size===1)h.push("  float ".concat(N," = ").concat(C,".").concat(Mn[E],";"));else if(x.size===4&&E===0)h.push("  vec4 ".concat(N," = ").concat(C,";"));else{var A=E+x.size;if(A<=4){var F="vec".concat(x.size),L=Mn.slice(E,A).join("");h.push("  ".concat(F," ").concat(N," = ").concat(C,".").concat(L,";"))}else{var I=x.size===4?"vec4":"vec".concat(x.size),z=Mn.slice(E).map(function(P){return"".concat(C,".").concat(P)}),G=Mn.slice(0,A-4).map(function(P){return"".concat(w,".").concat(P)}),k=[].concat(V(z),V(G)).join(", ");h.push("  ".concat(I," ").concat(N," = ").concat(I,"(").concat(k,");"))}}v.push("  ".concat(f).concat(_," = ").concat(N,";"))},p=0,b=o;p<b.length;p++)m();return{fetchCode:h.join(`
`),varyingAssignments:v.join(`
`)}}function Ya(e,n,t){if(!(!n||t.type==="sampler2D"))switch(t.type){case"float":e.uniform1f(n,t.value);break;case"int":case"bool":e.uniform1i(n,t.value);break;case"vec2":e.uniform2fv(n,t.value);break;case"vec3":e.uniform3fv(n,t.value);break;case"vec4":e.uniform4fv(n,t.value);break;case"mat3":e.uniformMatrix3fv(n,!1,t.value);break;case"mat4":e.uniformMatrix4fv(n,!1,t.value);break}}var $d=S(S(S(S(S(S(S(S({},WebGL2RenderingContext.BOOL,1),WebGL2RenderingContext.BYTE,1),WebGL2RenderingContext.UNSIGNED_BYTE,1),WebGL2RenderingContext.SHORT,2),WebGL2RenderingContext.UNSIGNED_SHORT,2),WebGL2RenderingContext.INT,4),WebGL2RenderingContext.UNSIGNED_INT,4),WebGL2RenderingContext.FLOAT,4);function On(e){var n=e.match(/^(#version[^\n]*\n)/);return n?n[1]+`#define PICKING_MODE
`+e.slice(n[1].length):`#define PICKING_MODE
`+e}var tt=(function(){function e(n,t,a){Z(this,e),S(this,"floats",new Float32Array),S(this,"ints",new Uint32Array),S(this,"constantArray",new Float32Array),S(this,"capacity",0),S(this,"verticesCount",0),S(this,"bufferGeneration",0),S(this,"uploadedGeneration",new Map),S(this,"constantBufferGeneration",0),S(this,"uploadedConstantGeneration",new Map),S(this,"renderOffset",0),S(this,"renderCount",-1),S(this,"debugStats",{drawCalls:0,verticesDrawn:0,bufferUploadBytes:0}),S(this,"shadersLogged",!1),S(this,"pickProgram",null);var r=this.getDefinition();if(this.VERTICES=r.VERTICES,this.VERTEX_SHADER_SOURCE=r.VERTEX_SHADER_SOURCE,this.FRAGMENT_SHADER_SOURCE=r.FRAGMENT_SHADER_SOURCE,this.UNIFORMS=r.UNIFORMS,this.ATTRIBUTES=r.ATTRIBUTES,this.METHOD=r.METHOD,this.CONSTANT_ATTRIBUTES="CONSTANT_ATTRIBUTES"in r?r.CONSTANT_ATTRIBUTES:[],this.CONSTANT_DATA="CONSTANT_DATA"in r?r.CONSTANT_DATA:[],this.isInstanced="CONSTANT_ATTRIBUTES"in r,this.ATTRIBUTES_ITEMS_COUNT=Wa(this.ATTRIBUTES),this.STRIDE=this.VERTICES*this.ATTRIBUTES_ITEMS_COUNT,this.renderer=a,this.normalProgram=this.getProgramInfo("normal",n,r.VERTEX_SHADER_SOURCE,r.FRAGMENT_SHADER_SOURCE,null),this.pickProgram=this.getProgramInfo("pick",n,On(r.VERTEX_SHADER_SOURCE),On(r.FRAGMENT_SHADER_SOURCE),null),this.isInstanced){var i=Wa(this.CONSTANT_ATTRIBUTES);if(this.CONSTANT_DATA.length!==this.VERTICES)throw new Error("Program: error while getting constant data (expected ".concat(this.VERTICES," items, received ").concat(this.CONSTANT_DATA.length," instead)"));this.constantArray=new Float32Array(this.CONSTANT_DATA.length*i);for(var o=0;o<this.CONSTANT_DATA.length;o++){var s=this.CONSTANT_DATA[o];if(s.length!==i)throw new Error("Program: error while getting constant data (one vector has ".concat(s.length," items instead of ").concat(i,")"));for(var l=0;l<s.length;l++)this.constantArray[o*i+l]=s[l]}this.STRIDE=this.ATTRIBUTES_ITEMS_COUNT}}return Q(e,[{key:"kill",value:function(){Vi(this.normalProgram),this.pickProgram&&Vi(this.pickProgram)}},{key:"resetDebugStats",value:function(){this.debugStats.drawCalls=0,this.debugStats.verticesDrawn=0,this.debugStats.bufferUploadBytes=0}},{key:"getProgramInfo",value:function(t,a,r,i,o){var s=a.createBuffer();if(s===null)throw new Error("Program: error while creating the WebGL buffer.");var l=Ha(a,r),u=$a(a,i),d=ja(a,[l,u]),c={};this.UNIFORMS.forEach(function(g){var v=a.getUniformLocation(d,g);v&&(c[g]=v)});var f={};this.ATTRIBUTES.forEach(function(g){f[g.name]=a.getAttribLocation(d,g.name)});var h;if(this.isInstanced&&(this.CONSTANT_ATTRIBUTES.forEach(function(g){f[g.name]=a.getAttribLocation(d,g.name)}),h=a.createBuffer(),h===null))throw new Error("Program: error while creating the WebGL constant buffer.");return{name:t,program:d,gl:a,frameBuffer:o,buffer:s,constantBuffer:h||{},uniformLocations:c,attributeLocations:f,isPicking:t==="pick",vertexShader:l,fragmentShader:u}}},{key:"bindProgram",value:function(t){var a=this,r=0,i=t.gl,o=t.buffer;if(this.isInstanced){if(i.bindBuffer(i.ARRAY_BUFFER,t.constantBuffer),r=0,this.CONSTANT_ATTRIBUTES.forEach(function(d){return r+=a.bindAttribute(d,t,r,!1)}),this.uploadedConstantGeneration.get(t.constantBuffer)!==this.constantBufferGeneration){var l;i.bufferData(i.ARRAY_BUFFER,this.constantArray,i.STATIC_DRAW),this.uploadedConstantGeneration.set(t.constantBuffer,this.constantBufferGeneration),(l=this.renderer)!==null&&l!==void 0&&l.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.constantArray.byteLength)}if(i.bindBuffer(i.ARRAY_BUFFER,t.buffer),r=this.renderOffset*this.ATTRIBUTES_ITEMS_COUNT*Float32Array.BYTES_PER_ELEMENT,this.ATTRIBUTES.forEach(function(d){return r+=a.bindAttribute(d,t,r,!0)}),this.uploadedGeneration.get(o)!==this.bufferGeneration){var u;i.bufferData(i.ARRAY_BUFFER,this.floats,i.DYNAMIC_DRAW),this.uploadedGeneration.set(o,this.bufferGeneration),(u=this.renderer)!==null&&u!==void 0&&u.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.floats.byteLength)}}else if(i.bindBuffer(i.ARRAY_BUFFER,o),r=0,this.ATTRIBUTES.forEach(function(d){return r+=a.bindAttribute(d,t,r)}),this.uploadedGeneration.get(o)!==this.bufferGeneration){var s;i.bufferData(i.ARRAY_BUFFER,this.floats,i.DYNAMIC_DRAW),this.uploadedGeneration.set(o,this.bufferGeneration),(s=this.renderer)!==null&&s!==void 0&&s.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.floats.byteLength)}i.bindBuffer(i.ARRAY_BUFFER,null)}},{key:"unbindProgram",value:function(t){var a=this;this.isInstanced?(this.CONSTANT_ATTRIBUTES.forEach(function(r){return a.unbindAttribute(r,t,!1)}),this.ATTRIBUTES.forEach(function(r){return a.unbindAttribute(r,t,!0)})):this.ATTRIBUTES.forEach(function(r){return a.unbindAttribute(r,t)})}},{key:"bindAttribute",value:function(t,a,r,i){var o=$d[t.type];if(typeof o!="number")throw new Error('Program.bind: yet unsupported attribute type "'.concat(t.type,'"'));var s=a.attributeLocations[t.name],l=a.gl;if(s!==-1){l.enableVertexAttribArray(s);var u=this.isInstanced?(i?this.ATTRIBUTES_ITEMS_COUNT:Wa(this.CONSTANT_ATTRIBUTES))*Float32Array.BYTES_PER_ELEMENT:this.ATTRIBUTES_ITEMS_COUNT*Float32Array.BYTES_PER_ELEMENT;l.vertexAttribPointer(s,t.size,t.type,t.normalized||!1,u,r),this.isInstanced&&i&&l.vertexAttribDivisor(s,1)}return t.size*o}},{key:"unbindAttribute",value:function(t,a,r){var i=a.attributeLocations[t.name],o=a.gl;i!==-1&&(o.disableVertexAttribArray(i),this.isInstanced&&r&&o.vertexAttribDivisor(i,0))}},{key:"reallocate",value:function(t){t!==this.capacity&&(this.capacity=t,this.verticesCount=this.VERTICES*t,this.floats=new Float32Array(this.isInstanced?this.capacity*this.ATTRIBUTES_ITEMS_COUNT:this.verticesCount*this.ATTRIBUTES_ITEMS_COUNT),this.ints=new Uint32Array(this.floats.buffer),this.invalidateBuffers())}},{key:"invalidateBuffers",value:function(){this.bufferGeneration++,this.constantBufferGeneration++}},{key:"hasNothingToRender",value:function(){return this.verticesCount===0}},{key:"setTypedUniform",value:function(t,a){var r;Ya(a.gl,(r=a.uniformLocations[t.name])!==null&&r!==void 0?r:null,t)}},{key:"renderProgram",value:function(t,a){var r=a.gl,i=a.program,o=a.isPicking;o?r.disable(r.BLEND):r.enable(r.BLEND),r.useProgram(i),this.setUniforms(t,a),this.drawWebGL(this.METHOD,a)}},{key:"render",value:function(t,a,r){var i;if(!this.shadersLogged&&(i=this.renderer)!==null&&i!==void 0&&i.getSetting("DEBUG_logShaders")&&(this.shadersLogged=!0,console.log("[sigma] DEBUG_logShaders: ".concat(this.constructor.name),{normal:{vertexShaderSource:this.VERTEX_SHADER_SOURCE,fragmentShaderSource:this.FRAGMENT_SHADER_SOURCE},pick:{vertexShaderSource:On(this.VERTEX_SHADER_SOURCE),fragmentShaderSource:On(this.FRAGMENT_SHADER_SOURCE)}})),!this.hasNothingToRender()){this.renderOffset=a??0,this.renderCount=r??-1;var o=this.normalProgram.gl;if(o.bindFramebuffer(o.FRAMEBUFFER,null),o.viewport(0,0,t.width*t.pixelRatio,t.height*t.pixelRatio),this.bindProgram(this.normalProgram),this.renderProgram(t,this.normalProgram),this.unbindProgram(this.normalProgram),this.pickProgram&&t.pickingFrameBuffer){var s=Math.ceil(t.width*t.pixelRatio/t.downSizingRatio),l=Math.ceil(t.height*t.pixelRatio/t.downSizingRatio);o.bindFramebuffer(o.FRAMEBUFFER,t.pickingFrameBuffer),o.viewport(0,0,s,l),this.bindProgram(this.pickProgram),this.renderProgram(t,this.pickProgram),this.unbindProgram(this.pickProgram),o.bindFramebuffer(o.FRAMEBUFFER,null),o.viewport(0,0,t.width*t.pixelRatio,t.height*t.pixelRatio)}}}},{key:"drawWebGL",value:function(t,a){var r,i=a.gl,o=this.renderCount>=0?this.renderCount:this.capacity;(r=this.renderer)!==null&&r!==void 0&&r.getSetting("DEBUG_logRenderStats")&&(this.debugStats.drawCalls++,this.debugStats.verticesDrawn+=o*this.VERTICES),this.isInstanced?i.drawArraysInstanced(t,0,this.VERTICES,o):i.drawArrays(t,this.renderOffset*this.VERTICES,o*this.VERTICES)}}])})(),Xe=2,Qt=7,co={below:0,above:1,left:2,right:3};function jd(){var e=`#version 300 es
precision highp float;

uniform mat3 u_matrix;
uniform vec2 u_resolution;
uniform float u_labelPixelSnapping;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform float u_pixelRatio;
uniform float u_labelMargin;
uniform float u_zoomLabelSizeRatio;

uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_nodeFrameTexture;
uniform int u_nodeFrameTextureWidth;

// Atlas size is fixed at 2048×2048 — matches AttachmentManager.ATLAS_SIZE.
uniform sampler2D u_atlasTexture;
const vec2 u_atlasSize = vec2(2048.0);

// Per-instance
in float a_nodeIndex;           // node-data texture index
in vec4 a_atlasRect;            // x, y, width, height in atlas pixels
in vec2 a_attachmentSize;       // attachment dimensions (CSS px)
in float a_positionMode;        // label position: 0=right 1=left 2=above 3=below 4=over
in float a_attachmentPlacement; // 0=below 1=above 2=left 3=right (relative to label)
in float a_labelWidth;          // label width (CSS px)
in float a_labelHeight;         // label height: font line box (CSS px)
in float a_textHeight;          // actual glyph height (CSS px)
in float a_labelAngle;          // label rotation angle (radians)

// Per-vertex (constant)
in vec2 a_quadCorner;           // [-1,-1], [1,-1], [-1,1], [1,1]

out vec2 v_texCoord;

`.concat(ze,`
`).concat(et,`
`).concat(Et,`
`).concat(lo,`
`).concat(jn,`

void main() {
  int nodeIdx = int(a_nodeIndex);

  // Node data: (x, y, size, shapeId).
  vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  vec2 nodePos = nodeData.xy;
  float nodeSize = nodeData.z;

  // Normalized edge distance from the shared frame texture (the frame-pass ran
  // the SDF search once; we just read the result).
  float edgeDist = readFrameTexel(u_nodeFrameTexture, u_nodeFrameTextureWidth, nodeIdx).r;

  // Per-node label rotation alignment: 0 = viewport, 1 = label turns with camera.
  float labelRotation = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).g;

  vec3 nodeClip = u_matrix * vec3(nodePos, 1.0);

  // Node radius in physical pixels (matches label/background).
  float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
  float nodeRadiusGraphSpace = nodeSize * u_correctionRatio / u_sizeRatio * 2.0;
  float nodeRadiusPixels = nodeRadiusGraphSpace * matrixScaleX * u_resolution.x / 2.0;

  // CSS-px inputs -> physical px, scaled by the zoom-dependent label ratio, so
  // the attachment stays glued to the label box exactly as the label scales.
  float zoomScale = u_zoomLabelSizeRatio;
  vec2 labelHalf = vec2(a_labelWidth, a_labelHeight) * 0.5 * zoomScale * u_pixelRatio;
  vec2 attachHalf = a_attachmentSize * 0.5 * zoomScale * u_pixelRatio;
  float gap = `).concat(Xe.toFixed(1),` * zoomScale * u_pixelRatio;
  float labelMargin = u_labelMargin * zoomScale * u_pixelRatio;

  // Graph-aligned labels add the camera angle so the attachment orbits with the box.
  mat2 labelRotMat = rotate2D(a_labelAngle - labelRotation * u_cameraAngle);

  // Label box center relative to the node center (pre-rotation). The shape-aware
  // edge distance comes from the frame texture, so placement matches the label.
  vec2 boxCenter = vec2(0.0);
  if (a_positionMode < 4.0) {
    float labelStart = nodeRadiusPixels * edgeDist + labelMargin;
    float textHalf = a_textHeight * 0.5 * zoomScale * u_pixelRatio;
    boxCenter = labelBoxCenter(a_positionMode, labelStart, labelHalf, textHalf);
  }

  // Horizontal anchor of below/above attachments tracks the label position, so
  // the attachment hangs from the label edge nearest the node (or is centered
  // when the label itself is node-centered): right->left, left->right, else center.
  float anchorX = 0.0;
  if (a_positionMode < 0.5) anchorX = -labelHalf.x + attachHalf.x;       // right label
  else if (a_positionMode < 1.5) anchorX = labelHalf.x - attachHalf.x;   // left label

  // Attachment center relative to the box (pre-rotation, Y-down). This offset
  // depends only on the box, the gap and the attachment size — never the shape.
  vec2 attachCenter;
  if (a_attachmentPlacement < 0.5) {
    // below
    attachCenter = boxCenter + vec2(anchorX, labelHalf.y + gap + attachHalf.y);
  } else if (a_attachmentPlacement < 1.5) {
    // above
    attachCenter = boxCenter + vec2(anchorX, -(labelHalf.y + gap + attachHalf.y));
  } else if (a_attachmentPlacement < 2.5) {
    // left, top-aligned
    attachCenter = boxCenter + vec2(-(labelHalf.x + gap + attachHalf.x), -labelHalf.y + attachHalf.y);
  } else {
    // right, top-aligned
    attachCenter = boxCenter + vec2(labelHalf.x + gap + attachHalf.x, -labelHalf.y + attachHalf.y);
  }

  // Rotate the whole assembly by the label angle, around the node center.
  vec2 rotatedCenter = labelRotMat * attachCenter;
  vec2 cornerOffset = labelRotMat * (a_quadCorner * attachHalf);

  // Node center in screen px (Y-down).
  vec2 nodeScreen = vec2(
    (nodeClip.x + 1.0) * u_resolution.x,
    (1.0 - nodeClip.y) * u_resolution.y
  ) * 0.5;

  // Snap node center to the pixel grid so label/backdrop/attachment move as one.
  vec2 snapDelta = (round(nodeScreen) - nodeScreen) * u_labelPixelSnapping;

  // Snap the quad's top-left to integer pixels so atlas texels map 1:1.
  vec2 centerScreen = nodeScreen + rotatedCenter + snapDelta;
  vec2 topLeft = centerScreen - attachHalf;
  topLeft = mix(topLeft, round(topLeft), u_labelPixelSnapping);
  centerScreen = topLeft + attachHalf;

  vec2 vertexScreen = centerScreen + cornerOffset;
  gl_Position = vec4(
    vertexScreen.x * 2.0 / u_resolution.x - 1.0,
    1.0 - vertexScreen.y * 2.0 / u_resolution.y,
    0.0, 1.0
  );

  vec2 texOrigin = a_atlasRect.xy / u_atlasSize;
  vec2 texSize = a_atlasRect.zw / u_atlasSize;
  vec2 uv = (a_quadCorner + 1.0) / 2.0;
  v_texCoord = texOrigin + uv * texSize;
}
`);return e}var Vd=`#version 300 es
precision highp float;

uniform sampler2D u_atlasTexture;

in vec2 v_texCoord;

layout(location = 0) out vec4 fragColor;
#ifdef PICKING_MODE
layout(location = 1) out vec4 pickColor;
#endif

void main() {
  // Canvas textures are premultiplied; output directly for (ONE, 1-SRC_ALPHA) blending
  vec4 color = texture(u_atlasTexture, v_texCoord);
  if (color.a < 0.01) discard;
  fragColor = color;
#ifdef PICKING_MODE
  pickColor = vec4(0.0); // Attachments are not pickable
#endif
}
`;function Xd(e,n,t,a){var r,i,o=a.label,s=o===void 0?{}:o,l=(r=s.margin)!==null&&r!==void 0?r:St,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},d=jd(),c=Vd,f=(function(h){function g(){var v;Z(this,g);for(var m=arguments.length,p=new Array(m),b=0;b<m;b++)p[b]=arguments[b];return v=re(this,g,[].concat(p)),S(v,"totalCount",0),S(v,"bufferCapacity",0),v}return ie(g,h),Q(g,[{key:"getDefinition",value:function(){var m=WebGL2RenderingContext,p=m.FLOAT,b=m.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:d,FRAGMENT_SHADER_SOURCE:c,METHOD:b,UNIFORMS:["u_matrix","u_resolution","u_labelPixelSnapping","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_atlasTexture"],ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:p},{name:"a_atlasRect",size:4,type:p},{name:"a_attachmentSize",size:2,type:p},{name:"a_positionMode",size:1,type:p},{name:"a_attachmentPlacement",size:1,type:p},{name:"a_labelWidth",size:1,type:p},{name:"a_labelHeight",size:1,type:p},{name:"a_textHeight",size:1,type:p},{name:"a_labelAngle",size:1,type:p}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:p}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processAttachment",value:function(m,p){var b=this.floats,y=m*this.STRIDE;b[y++]=p.nodeIndex,b[y++]=p.atlasX,b[y++]=p.atlasY,b[y++]=p.atlasW,b[y++]=p.atlasH,b[y++]=p.attachWidth,b[y++]=p.attachHeight,b[y++]=p.positionMode,b[y++]=p.attachmentPlacement,b[y++]=p.labelWidth,b[y++]=p.labelHeight,b[y++]=p.textHeight,b[y++]=p.labelAngle}},{key:"setUniforms",value:function(m,p){var b=p.gl,y=p.uniformLocations;b.uniformMatrix3fv(y.u_matrix,!1,m.matrix),b.uniform2f(y.u_resolution,m.width*m.pixelRatio,m.height*m.pixelRatio),b.uniform1f(y.u_labelPixelSnapping,m.labelPixelSnapping),b.uniform1f(y.u_sizeRatio,m.sizeRatio),b.uniform1f(y.u_correctionRatio,m.correctionRatio),b.uniform1f(y.u_cameraAngle,m.cameraAngle),b.uniform1f(y.u_pixelRatio,m.pixelRatio),b.uniform1f(y.u_labelMargin,g.labelMargin),b.uniform1f(y.u_zoomLabelSizeRatio,1/u(m.zoomRatio)),b.uniform1i(y.u_nodeDataTexture,m.nodeDataTextureUnit),b.uniform1i(y.u_nodeDataTextureWidth,m.nodeDataTextureWidth),b.uniform1i(y.u_nodeFrameTexture,m.nodeFrameTextureUnit),b.uniform1i(y.u_nodeFrameTextureWidth,m.nodeFrameTextureWidth),b.uniform1i(y.u_atlasTexture,Qt)}},{key:"reallocateAttachments",value:function(m){this.totalCount=m,m>this.bufferCapacity&&(this.bufferCapacity=Math.max(m,Math.ceil(this.bufferCapacity*1.5)||10),ue(g,"reallocate",this,3)([this.bufferCapacity]))}},{key:"hasNothingToRender",value:function(){return this.totalCount===0}},{key:"drawWebGL",value:function(m,p){var b=p.gl;this.totalCount!==0&&b.drawArraysInstanced(m,0,this.VERTICES,this.totalCount)}}])})(tt);return S(f,"labelMargin",l),new f(e,n,t)}var je=5;function Kn(e,n){return[].concat(V(n),V(e.map(function(t){var a;return{attributes:(a=t.attributes)!==null&&a!==void 0?a:[]}})))}function Rt(e,n){var t=Te(Kn(e,n)),a=new Set(e.flatMap(function(u){var d;return(d=u.attributes)!==null&&d!==void 0?d:[]}).map(function(u){return u.name.replace(/^a_/,"")})),r={},i={},o=O(a),s;try{for(o.s();!(s=o.n()).done;){var l=s.value;r[l]=t.offsets[l],i[l]=t.specs[l]}}catch(u){o.e(u)}finally{o.f()}return W(W({},t),{},{offsets:r,specs:i})}function qd(e,n){var t=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_pickingPadding","u_nodeDataTexture","u_layerAttributeTexture"]),a=new Set,r=e.flatMap(function(h){return h.uniforms}).filter(function(h){return t.has(h.name)||a.has(h.name)?!1:(a.add(h.name),!0)}).map(function(h){return"uniform ".concat(h.type," ").concat(h.name,";")}).join(`
`),i=n.flatMap(function(h){return h.uniforms}).filter(function(h){return t.has(h.name)||a.has(h.name)?!1:(a.add(h.name),!0)}).map(function(h){return"uniform ".concat(h.type," ").concat(h.name,";")}).join(`
`),o=Kn(e,n),s=new Set,l=o.flatMap(function(h){return h.attributes}).filter(function(h){var g=h.name.replace(/^a_/,"");return s.has(g)?!1:(s.add(g),!0)}).map(function(h){var g=h.name.replace(/^a_/,""),v=h.size===1?"float":"vec".concat(h.size);return"out ".concat(v," v_").concat(g,";")}).join(`
`),u=_t(Te(o),{varPrefix:"layer",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),d=u.fetchCode,c=u.varyingAssignments,f=`#version 300 es

// Standard node attributes (per instance) - minimal buffer usage
in float a_nodeIndex;  // Index into node data texture AND layer attribute texture
in vec4 a_id;          // Node ID for picking
in float a_opacity;    // Node opacity, applied once to the final fragment

// Constant attributes (per vertex, same for all instances)
in vec2 a_quadCorner;  // (-1,-1), (1,-1), (1,1), (-1,1) for quad corners

// Standard uniforms
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
#ifdef PICKING_MODE
uniform float u_pickingPadding;
#endif
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;

// Layer attribute texture uniforms
uniform sampler2D u_layerAttributeTexture;
uniform int u_layerAttributeTextureWidth;
uniform int u_layerAttributeTexelsPerNode;

`.concat(r,`
`).concat(i,`

// Standard varyings
out vec2 v_uv;                    // Normalized coordinates [-1, 1]
out vec4 v_id;
out float v_opacity;
out float v_antialiasingWidth;    // Width for antialiasing in UV space
out float v_pixelSize;            // Node size in pixels (for pixel-mode borders)
out float v_pixelToUV;            // Conversion factor: multiply by this to convert screen pixels to UV units
out float v_shapeId;              // Shape ID for multi-shape programs

// Layer varyings
`).concat(l,`

// Node-data fetch helpers (geometry texel + rotation-flags texel)
`).concat(ze,`
`).concat(et,`

void main() {
  // Fetch node geometry: vec4(x, y, size, shapeId).
  int nodeIdx = int(a_nodeIndex);

  // Hidden nodes are flagged with a negative row by NodeProgram.process(). Push
  // the whole quad outside the clip volume: every vertex lands at the same
  // out-of-range position, so the primitive is fully clipped and rasterizes
  // nothing — neither to the frame buffer nor to the picking buffer.
  if (nodeIdx < 0) {
    gl_Position = vec4(2.0, 0.0, 0.0, 1.0);
    v_id = vec4(0.0);
    return;
  }

  vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  vec2 a_position = nodeData.xy;
  float a_size = nodeData.z;
  v_shapeId = nodeData.w;  // Pass shape ID to fragment shader

  // Per-node rotation alignment: 0 = viewport (screen-upright), 1 = graph.
  float nodeRotation = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).r;

`).concat(d,`

  // Calculate the actual size in pixels
  float size = a_size * u_correctionRatio / u_sizeRatio * 2.0;

  // In PICKING_MODE, inflate the quad by nodePickingPadding pixels on each side
  #ifdef PICKING_MODE
    float paddedSize = size + u_pickingPadding * u_correctionRatio;
    vec2 offset = a_quadCorner * paddedSize;
  #else
    vec2 offset = a_quadCorner * size;
  #endif
  // Counter-rotate the quad offset so viewport-aligned nodes stay upright as the
  // camera turns. Graph-aligned nodes (nodeRotation=1) skip it and turn with the
  // camera. The angle scales by (1 - nodeRotation) so both fall out of one path.
  {
    float ca = u_cameraAngle * (1.0 - nodeRotation);
    float c = cos(ca);
    float s = sin(ca);
    offset = mat2(c, s, -s, c) * offset;
  }
  vec2 position = a_position + offset;

  gl_Position = vec4(
    (u_matrix * vec3(position, 1)).xy,
    0,
    1
  );

  // In PICKING_MODE, UV is scaled beyond [-1, 1] to match the inflated quad
  #ifdef PICKING_MODE
    v_uv = a_quadCorner * (paddedSize / size);
  #else
    v_uv = a_quadCorner;
  #endif

  // Pass ID to fragment shader
  v_id = a_id;
  v_opacity = a_opacity;

  // Pass pixel size for layers that need pixel-mode calculations
  // Multiply by 2 because 'size' is half-width (offset from center), not full diameter
  v_pixelSize = size * 2.0;

  // Conversion factor from screen pixels to UV units
  // Same derivation as v_antialiasingWidth which represents ~1 pixel in UV space
  // P pixels in UV space = P * u_correctionRatio / size
  v_pixelToUV = u_correctionRatio / size;

  // We use an antialiasing width of 1px (so v_pixelToUV)
  v_antialiasingWidth = v_pixelToUV;

  // Pass layer attributes to fragment shader (fetched from texture)
`).concat(c,`
}
`);return f}function Yd(e,n,t){var a=arguments.length>3&&arguments[3]!==void 0?arguments[3]:!0,r=n.map(function(g,v){var m="layer_".concat(g.name),p=[].concat(V(g.attributes.map(function(b){return"v_".concat(b.name.replace(/^a_/,""))})),V(g.uniforms.map(function(b){return b.name}))).join(", ");return"  // Layer ".concat(v+1,": ").concat(g.name,`
  color = blendOver(color, `).concat(m,"(").concat(p,"));")}).join(`

`),i=new Set(["u_correctionRatio"]),o=new Set,s=e.flatMap(function(g){return g.uniforms}).filter(function(g){return i.has(g.name)||o.has(g.name)?!1:(o.add(g.name),!0)}).map(function(g){return"uniform ".concat(g.type," ").concat(g.name,";")}).join(`
`),l=n.flatMap(function(g){return g.uniforms}).filter(function(g){return i.has(g.name)||o.has(g.name)?!1:(o.add(g.name),!0)}).map(function(g){return"uniform ".concat(g.type," ").concat(g.name,";")}).join(`
`),u=new Set,d=Kn(e,n).flatMap(function(g){return g.attributes}).filter(function(g){var v=g.name.replace(/^a_/,"");return u.has(v)?!1:(u.add(v),!0)}).map(function(g){var v=g.name.replace(/^a_/,""),m=g.size===1?"float":"vec".concat(g.size);return"in ".concat(m," v_").concat(v,";")}).join(`
`),c=Va(e),f=Fd(e,t),h=`#version 300 es
precision highp float;

// Standard varyings
in vec2 v_uv;
in vec4 v_id;
in float v_opacity;
in float v_antialiasingWidth;
in float v_pixelSize;
in float v_pixelToUV;
in float v_shapeId;  // Shape ID for multi-shape programs

// Standard uniforms (needed for some layer calculations like pixel-mode borders)
uniform float u_correctionRatio;
#ifdef PICKING_MODE
uniform float u_pickingPadding;
#endif

// Shape uniforms
`.concat(s,`

// Layer uniforms
`).concat(l,`

// Layer varyings
`).concat(d,`

// Fragment output (single target - picking handled via separate pass)
out vec4 fragColor;

// LayerContext struct - provides rendering context to all layers
struct LayerContext {
  float sdf;             // Signed distance from shape boundary (negative inside)
  vec2 uv;               // UV coordinates [-1, 1], center at (0,0)
  float shapeSize;       // Effective shape size (~diameter) in UV space (1.0 - aaWidth)
  float shapeHalfSize;   // Effective shape half size (~radius) in UV space
  float pixelSize;       // Node full size (~diameter) in screen pixels
  float aaWidth;         // Anti-aliasing width for smooth transitions
  float correctionRatio; // Scaling factor for consistent rendering across zoom levels
  float pixelToUV;       // Conversion factor: multiply screen pixels by this to get UV units
  float inradiusFactor;  // Ratio of inradius to circumradius (shape depth factor)
};

LayerContext context;  // Global instance, populated before layer calls

// Alpha "over" compositing for layer blending
vec4 blendOver(vec4 bg, vec4 fg) {
  float a = fg.a;
  return vec4(mix(bg.rgb, fg.rgb, a), bg.a + a * (1.0 - bg.a));
}

// SDF shape functions
`).concat(c,`

// Shape selector function (sets context.sdf and context.inradiusFactor)
`).concat(f,`

// Layer functions
`).concat(n.map(function(g){return g.glsl}).join(`

`),`

void main() {
  // 1. Setup LayerContext (available to all layer functions)
  context.shapeSize = 1.0 - v_antialiasingWidth;
  context.shapeHalfSize = context.shapeSize * 0.5;
  context.pixelSize = v_pixelSize;
  context.uv = v_uv;
  context.aaWidth = v_antialiasingWidth;
  context.correctionRatio = u_correctionRatio;
  context.pixelToUV = v_pixelToUV;

  // Query shape SDF based on shapeId (sets context.sdf and context.inradiusFactor)
  queryNodeSDF(int(v_shapeId), v_uv, context.shapeSize);

  // 2. Early discard for pixels fully outside the shape (with AA margin)
  // In PICKING_MODE, allow extra fragments up to the picking padding distance
  #ifdef PICKING_MODE
    if (context.sdf > u_pickingPadding * v_pixelToUV + context.aaWidth) discard;
  #else
    if (context.sdf > context.aaWidth) discard;
  #endif

  // 3. Apply layers sequentially with "over" compositing
  vec4 color = vec4(0.0);

`).concat(r,`

  #ifdef PICKING_MODE
    // Picking pass: output node ID for pixels within the picking area.
    if (context.sdf > u_pickingPadding * v_pixelToUV) discard;
    fragColor = v_id;
  #else
`).concat(a?`    // Visual pass: apply antialiasing at shape boundary, node opacity once
    // smoothstep provides smooth transition from opaque to transparent
    float alpha = smoothstep(context.aaWidth, -context.aaWidth, context.sdf) * v_opacity;`:`    // Visual pass: hard-edged (no anti-aliasing gradient) shape boundary, node opacity applied once
    float alpha = (context.sdf < 0.0 ? 1.0 : 0.0) * v_opacity;`,`
    // Mix with transparent to fade both color AND alpha together (avoids bright halo)
    fragColor = mix(vec4(0.0), color, alpha);
  #endif
}
`);return h}function Kd(e,n){var t=new Set;return t.add("u_matrix"),t.add("u_sizeRatio"),t.add("u_correctionRatio"),t.add("u_cameraAngle"),t.add("u_pickingPadding"),t.add("u_nodeDataTexture"),t.add("u_nodeDataTextureWidth"),t.add("u_layerAttributeTexture"),t.add("u_layerAttributeTextureWidth"),t.add("u_layerAttributeTexelsPerNode"),e.forEach(function(a){a.uniforms.forEach(function(r){return t.add(r.name)})}),n.forEach(function(a){a.uniforms.forEach(function(r){return t.add(r.name)})}),Array.from(t)}function Zd(e){var n=WebGL2RenderingContext,t=n.UNSIGNED_BYTE,a=n.FLOAT;return[{name:"a_nodeIndex",size:1,type:a},{name:"a_id",size:4,type:t,normalized:!0},{name:"a_opacity",size:1,type:a}]}function qi(e){var n=e.shapes,t=e.layers,a=e.shapeGlobalIds,r=e.antialias,i=r===void 0?!0:r;return{vertexShader:qd(n,t),fragmentShader:Yd(n,t,a,i),uniforms:Kd(n,t),attributes:Zd()}}function ho(e,n,t){var a=Rt(e,n),r=a.specs;return Object.keys(r).map(function(i){return"flat ".concat(t," ").concat(r[i].size===1?"float":"vec".concat(r[i].size)," v_").concat(i,";")}).join(`
`)}function Qd(e){var n,t,a=e.shapes,r=e.layers,i=e.shapeGlobalIds,o=_t(Rt(a,r),{varPrefix:"nodeAttr",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),s=a.length===1?"float inradiusFactor = ".concat(se((n=a[0].inradiusFactor)!==null&&n!==void 0?n:1),";"):"float inradiusFactor = ".concat(se((t=a[0].inradiusFactor)!==null&&t!==void 0?t:1),`;
  switch (int(shapeId)) {
`).concat(a.map(function(u,d){var c,f=i?i[d]:d;return"    case ".concat(f,": inradiusFactor = ").concat(se((c=u.inradiusFactor)!==null&&c!==void 0?c:1),"; break;")}).join(`
`),`
    default: break;
  }`),l=`#version 300 es

in float a_nodeIndex;
in float a_labelWidth;
in float a_labelHeight;
in float a_textHeight;
in float a_positionMode;
in float a_labelAngle;
in vec4 a_backdropColor;
in vec4 a_backdropShadowColor;
in float a_backdropShadowBlur;
in float a_backdropPadding;
in vec4 a_backdropBorderColor;
in vec4 a_backdropExtra; // [borderWidth, cornerRadius, labelPadding, area]
in vec2 a_labelBoxOffset;
in vec2 a_quadCorner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform vec2 u_resolution;
uniform float u_pixelRatio;
uniform float u_labelMargin;
uniform float u_zoomLabelSizeRatio;
uniform float u_labelPixelSnapping;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_nodeFrameTexture;
uniform int u_nodeFrameTextureWidth;
uniform sampler2D u_layerAttributeTexture;
uniform int u_layerAttributeTextureWidth;
uniform int u_layerAttributeTexelsPerNode;

out vec2 v_uv;
out vec2 v_nodeCenter;
out float v_nodeRadius;
out vec2 v_labelCenter;
out vec2 v_labelHalfSize;
out float v_aaWidth;
out float v_shapeId;
out float v_nodeRotation;
out float v_labelAngle;
out vec4 v_backdropColor;
out vec4 v_backdropShadowColor;
out float v_backdropShadowBlur;
out float v_backdropPadding;
out vec4 v_backdropBorderColor;
out float v_backdropBorderWidth;
out float v_backdropCornerRadius;
out float v_backdropArea;
`.concat(ho(a,r,"out"),`

`).concat(ze,`
`).concat(et,`
`).concat(Et,`

void main() {
  int nodeIdx = int(a_nodeIndex);
`).concat(o.fetchCode,`
`).concat(o.varyingAssignments,`

  // Node data: (x, y, size, shapeId). shapeId (global) is forwarded to the
  // fragment shader, which keeps the shape SDF for the outline.
  vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  vec2 nodePosition = nodeData.xy;
  float nodeSize = nodeData.z;
  float shapeId = nodeData.w;

  // Per-node rotation alignment (0 = viewport, 1 = graph). nodeRotation drives
  // the fragment's shape outline; labelRotation turns the label box with camera.
  vec4 nodeFlags = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  float nodeRotation = nodeFlags.r;
  float labelRotation = nodeFlags.g;
  v_nodeRotation = nodeRotation;

  `).concat(oo,`
  // CSS pixel attributes are multiplied by u_pixelRatio to match nodeRadiusPixels,
  // which is already in physical pixels (nodeRadiusNDC * u_resolution.x / 2.0).
  float padding = a_backdropPadding * u_pixelRatio;
  float shadowBlur = a_backdropShadowBlur * u_pixelRatio;
  // Unpack a_backdropExtra: [borderWidth, cornerRadius, labelPadding, area]
  float borderWidth = a_backdropExtra.x * u_pixelRatio;
  float cornerRadius = a_backdropExtra.y * u_pixelRatio;
  float labelPad = a_backdropExtra.z * u_pixelRatio;
  float backdropArea = a_backdropExtra.w;
  // Use 2x shadowBlur so the Gaussian fully decays before the quad edge
  float totalExpansion = shadowBlur * 2.0 + borderWidth;
  float enlargedRadius = nodeRadiusPixels + padding;

  // Circumscribed radius for the quad bounds. Non-circular shapes reach past
  // their inradius out to their circumradius (= enlargedRadius / inradiusFactor),
  // in any direction once rotated. The axis-aligned quad must contain that, or
  // the fill/shadow gets clipped (square corners, triangle tip, etc.).
  `).concat(s,`
  float boundRadius = enlargedRadius / inradiusFactor;

  // Apply zoom-dependent label size scaling
  float zoomScale = u_zoomLabelSizeRatio;
  float labelW = a_labelWidth * zoomScale * u_pixelRatio;
  float labelH = a_labelHeight * zoomScale * u_pixelRatio;
  float labelMargin = u_labelMargin * zoomScale * u_pixelRatio;

  // Only apply labelPad when a label is actually present
  float effectiveLabelPad = labelW > 0.0 ? labelPad : 0.0;
  vec2 labelHalfSize = vec2(labelW * 0.5 + effectiveLabelPad, labelH * 0.5 + effectiveLabelPad);
  vec2 labelOffset = vec2(0.0);

  // Effective label angle: intrinsic angle plus the camera angle when the label
  // is graph-aligned, so the box orbits the node in lockstep with the frame-pass.
  float labelAngle = a_labelAngle - labelRotation * u_cameraAngle;
  float la_c = cos(labelAngle);
  float la_s = sin(labelAngle);
  mat2 labelRotMat = mat2(la_c, -la_s, la_s, la_c);

  vec3 nodeClip = u_matrix * vec3(nodePosition, 1.0);
  vec2 snapDelta = vec2(0.0);

  if (labelW > 0.0) {
    // labelW > 0.0 means this node's label is displayed, so the frame-pass wrote
    // its edge distance this frame.
    float edgeDistPixels = nodeRadiusPixels * readFrameTexel(u_nodeFrameTexture, u_nodeFrameTextureWidth, nodeIdx).r;
    // labelMargin matches the label shader's margin (gap from node edge to text)
    float labelStart = edgeDistPixels + labelMargin;
    // Above/below center on the actual glyph height, not the font line box, so
    // the box stays aligned with the rendered text (matches labelBoxCenter()).
    float textHalf = a_textHeight * zoomScale * u_pixelRatio * 0.5;

    // Snap node center to pixel grid so label/backdrop/attachment move as a unit
    vec2 nodeScreen = vec2(
      (nodeClip.x + 1.0) * u_resolution.x,
      (1.0 - nodeClip.y) * u_resolution.y
    ) * 0.5;
    snapDelta = (round(nodeScreen) - nodeScreen) * u_labelPixelSnapping;

    if (a_positionMode < 0.5) {
      // Right: box spans from node center to text end + padding
      float boxRightEdge = labelStart + labelW + labelPad;
      labelOffset = vec2(boxRightEdge * 0.5, 0.0);
      labelHalfSize.x = boxRightEdge * 0.5;
    } else if (a_positionMode < 1.5) {
      // Left: mirror of right
      float boxLeftEdge = labelStart + labelW + labelPad;
      labelOffset = vec2(-boxLeftEdge * 0.5, 0.0);
      labelHalfSize.x = boxLeftEdge * 0.5;
    } else if (a_positionMode < 2.5) {
      // Above: text bottom at labelStart, centered horizontally
      labelOffset = vec2(0.0, -(labelStart + textHalf));
    } else if (a_positionMode < 3.5) {
      // Below: text top at labelStart, centered horizontally
      labelOffset = vec2(0.0, labelStart + textHalf);
    }
    // over (>=4): labelOffset stays (0,0) — text centered on the node.

    // The attachment-cover shift is in label space (like the attachment itself),
    // so rotate it together with the position offset — otherwise the box drifts
    // off the attachment as the label angle grows.
    labelOffset = labelRotMat * (labelOffset + a_labelBoxOffset * zoomScale * u_pixelRatio);
  }

  // For node-only mode, zero out label dimensions
  if (backdropArea > 0.5 && backdropArea < 1.5) {
    labelHalfSize = vec2(0.0);
    labelOffset = vec2(0.0);
  }

  vec2 minBound, maxBound;

  bool hasLabelBounds = labelW > 0.0 && (backdropArea > 1.5 || backdropArea < 0.5);

  if (hasLabelBounds) {
    // Union with label bounds (area=both) or label-only bounds (area=label)
    vec2 labelMin, labelMax;

    if (a_labelAngle != 0.0) {
      vec2 corner1 = labelOffset + labelRotMat * vec2(-labelHalfSize.x, -labelHalfSize.y);
      vec2 corner2 = labelOffset + labelRotMat * vec2(labelHalfSize.x, -labelHalfSize.y);
      vec2 corner3 = labelOffset + labelRotMat * vec2(labelHalfSize.x, labelHalfSize.y);
      vec2 corner4 = labelOffset + labelRotMat * vec2(-labelHalfSize.x, labelHalfSize.y);
      labelMin = min(min(corner1, corner2), min(corner3, corner4));
      labelMax = max(max(corner1, corner2), max(corner3, corner4));
    } else {
      labelMin = labelOffset - labelHalfSize;
      labelMax = labelOffset + labelHalfSize;
    }

    if (backdropArea > 1.5) {
      // Label-only: bounds from label rect only
      minBound = labelMin - totalExpansion;
      maxBound = labelMax + totalExpansion;
    } else {
      // Both: union of node + label
      minBound = min(-vec2(boundRadius), labelMin) - totalExpansion;
      maxBound = max(vec2(boundRadius), labelMax) + totalExpansion;
    }
  } else {
    // Node-only or no visible label
    float totalRadius = boundRadius + totalExpansion;
    minBound = -vec2(totalRadius);
    maxBound = vec2(totalRadius);
  }

  vec2 quadSize = maxBound - minBound;
  vec2 quadCenter = (minBound + maxBound) * 0.5;

  vec2 localPos = quadCenter + a_quadCorner * quadSize * 0.5 + snapDelta;
  vec2 ndcOffset = localPos * 2.0 / u_resolution;
  ndcOffset.y = -ndcOffset.y;

  gl_Position = vec4(nodeClip.xy + ndcOffset, 0.0, 1.0);

  v_uv = localPos;
  v_nodeCenter = vec2(0.0);
  v_nodeRadius = nodeRadiusPixels;
  v_labelCenter = labelOffset;
  v_labelHalfSize = labelHalfSize;
  v_aaWidth = 1.0;
  v_shapeId = shapeId;
  v_labelAngle = labelAngle;
  v_backdropColor = a_backdropColor;
  v_backdropShadowColor = a_backdropShadowColor;
  v_backdropShadowBlur = a_backdropShadowBlur;
  v_backdropPadding = a_backdropPadding;
  v_backdropBorderColor = a_backdropBorderColor;
  v_backdropBorderWidth = borderWidth;
  v_backdropCornerRadius = cornerRadius;
  v_backdropArea = backdropArea;
}
`);return l}function Jd(e){var n=e.shapes,t=e.layers,a=e.shapeGlobalIds,r=Va(n),i=Zt(n).map(function(f){return"uniform ".concat(f.type," ").concat(f.name,";")}).join(`
`),o=function(h){return $n(h,"nodeUV","1.0")},s;if(n.length===1)s="float nodeSdfNormalized = ".concat(o(n[0]),";");else{var l=n.map(function(f,h){var g=a?a[h]:h;return"    case ".concat(g,": nodeSdfNormalized = ").concat(o(f),"; break;")}).join(`
`),u=o(n[0]);s=`float nodeSdfNormalized;
  int shapeId = int(v_shapeId);
  switch (shapeId) {
`.concat(l,`
    default: nodeSdfNormalized = `).concat(u,`;
  }`)}var d=`float effectiveRadius = max(enlargedRadius - cornerRadius, 0.01);
  float ca = u_cameraAngle * v_nodeRotation;
  float ca_c = cos(ca);
  float ca_s = sin(ca);
  vec2 rotatedScreenUV = mat2(ca_c, -ca_s, ca_s, ca_c) * screenUV;
  vec2 nodeUV = vec2(rotatedScreenUV.x, -rotatedScreenUV.y) / effectiveRadius;`,c=`#version 300 es
precision highp float;

in vec2 v_uv;
in vec2 v_nodeCenter;
in float v_nodeRadius;
in vec2 v_labelCenter;
in vec2 v_labelHalfSize;
in float v_aaWidth;
in float v_shapeId;
in float v_nodeRotation;
in float v_labelAngle;
in vec4 v_backdropColor;
in vec4 v_backdropShadowColor;
in float v_backdropShadowBlur;
in float v_backdropPadding;
in vec4 v_backdropBorderColor;
in float v_backdropBorderWidth;
in float v_backdropCornerRadius;
in float v_backdropArea;
`.concat(ho(n,t,"in"),`

uniform float u_cameraAngle;
`).concat(i,`

layout(location = 0) out vec4 fragColor;
layout(location = 1) out vec4 fragPicking;

`).concat(r,`
`).concat(Id,`
`).concat(Nd,`
`).concat(Gd,`
`).concat(zd,`

void main() {
  vec4 backdropColor = v_backdropColor;
  vec4 shadowColor = v_backdropShadowColor;
  float shadowBlur = v_backdropShadowBlur;
  float padding = v_backdropPadding;
  vec4 borderColor = v_backdropBorderColor;
  float borderWidth = v_backdropBorderWidth;
  float cornerRadius = v_backdropCornerRadius;

  float enlargedRadius = v_nodeRadius + padding;
  vec2 screenUV = v_uv - v_nodeCenter;
  `).concat(d,`

  // Query the correct shape SDF based on shapeId
  `).concat(s,`
  float nodeSdfPixels = nodeSdfNormalized * effectiveRadius - cornerRadius;

  // Label SDF with optional corner radius and rotation
  float labelSdfPixels;
  if (v_labelHalfSize.x > 0.0) {
    vec2 labelP = v_uv - v_labelCenter;
    labelSdfPixels = sdfRoundedRotatedBox(labelP, v_labelHalfSize, v_labelAngle, cornerRadius);
  } else {
    labelSdfPixels = 10000.0;
  }

  // Select area: 0=both, 1=node, 2=label
  float combinedSdf;
  if (v_backdropArea > 1.5) {
    combinedSdf = labelSdfPixels;
  } else if (v_backdropArea > 0.5) {
    combinedSdf = nodeSdfPixels;
  } else {
    combinedSdf = min(nodeSdfPixels, labelSdfPixels);
  }

  // Fill + border composite
  float outerEdge = smoothstep(v_aaWidth, -v_aaWidth, combinedSdf);
  vec4 background;
  if (borderWidth > 0.5) {
    float innerEdge = smoothstep(v_aaWidth, -v_aaWidth, combinedSdf + borderWidth);
    float fillAlpha = innerEdge * backdropColor.a;
    vec4 fill = vec4(backdropColor.rgb * fillAlpha, fillAlpha);
    float borderAlpha = (outerEdge - innerEdge) * borderColor.a;
    vec4 border = vec4(borderColor.rgb * borderAlpha, borderAlpha);
    background = fill + border * (1.0 - fill.a);
  } else {
    float fillAlpha = outerEdge * backdropColor.a;
    background = vec4(backdropColor.rgb * fillAlpha, fillAlpha);
  }

  // Gaussian-like shadow falloff (mimics canvas shadowBlur)
  vec4 shadow = vec4(0.0);
  float sigma = shadowBlur / 2.5;
  if (sigma > 0.001) {
    float shadowDist = max(0.0, combinedSdf);
    float shadowAlpha = exp(-(shadowDist * shadowDist) / (2.0 * sigma * sigma)) * shadowColor.a;
    shadow = vec4(shadowColor.rgb * shadowAlpha, shadowAlpha);
  }

  fragColor = background + shadow * (1.0 - background.a);
  fragPicking = vec4(0.0);
}
`);return c}function ec(e){var n=["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_labelPixelSnapping","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode"],t=O(Zt(e)),a;try{for(t.s();!(a=t.n()).done;){var r=a.value;n.includes(r.name)||n.push(r.name)}}catch(i){t.e(i)}finally{t.f()}return n}function tc(e){return{vertexShader:Qd(e),fragmentShader:Jd(e),uniforms:ec(e.shapes)}}function nc(e,n,t,a){var r,i,o=a.label,s=o===void 0?{}:o,l=a.shapes,u=a.layers,d=a.getAttributeTexture,c=a.shapeGlobalIds;if(l.length===0)throw new Error("createBackdropProgram: at least one shape must be provided in 'shapes'");var f=(r=s.margin)!==null&&r!==void 0?r:5,h=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},g={shapes:l,layers:u,shapeGlobalIds:c},v=tc(g),m=(function(p){function b(){var y;Z(this,b);for(var _=arguments.length,x=new Array(_),T=0;T<_;T++)x[T]=arguments[T];return y=re(this,b,[].concat(x)),S(y,"totalBackdropCount",0),S(y,"bufferCapacity",0),y}return ie(b,p),Q(b,[{key:"getDefinition",value:function(){var _=WebGL2RenderingContext,x=_.FLOAT,T=_.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:v.vertexShader,FRAGMENT_SHADER_SOURCE:v.fragmentShader,METHOD:T,UNIFORMS:v.uniforms,ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:x},{name:"a_labelWidth",size:1,type:x},{name:"a_labelHeight",size:1,type:x},{name:"a_textHeight",size:1,type:x},{name:"a_positionMode",size:1,type:x},{name:"a_labelAngle",size:1,type:x},{name:"a_backdropColor",size:4,type:x},{name:"a_backdropShadowColor",size:4,type:x},{name:"a_backdropShadowBlur",size:1,type:x},{name:"a_backdropPadding",size:1,type:x},{name:"a_backdropBorderColor",size:4,type:x},{name:"a_backdropExtra",size:4,type:x},{name:"a_labelBoxOffset",size:2,type:x}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:x}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processBackdrop",value:function(_,x){var T=this.floats,R=this.STRIDE,E=_*R;T[E++]=x.nodeIndex,T[E++]=x.labelWidth,T[E++]=x.labelHeight,T[E++]=x.textHeight,T[E++]=Tt[x.position],T[E++]=x.labelAngle,T[E++]=x.backdropColor[0],T[E++]=x.backdropColor[1],T[E++]=x.backdropColor[2],T[E++]=x.backdropColor[3],T[E++]=x.backdropShadowColor[0],T[E++]=x.backdropShadowColor[1],T[E++]=x.backdropShadowColor[2],T[E++]=x.backdropShadowColor[3],T[E++]=x.backdropShadowBlur,T[E++]=x.backdropPadding,T[E++]=x.backdropBorderColor[0],T[E++]=x.backdropBorderColor[1],T[E++]=x.backdropBorderColor[2],T[E++]=x.backdropBorderColor[3],T[E++]=x.backdropBorderWidth,T[E++]=x.backdropCornerRadius,T[E++]=x.backdropLabelPadding,T[E++]=x.backdropArea,T[E++]=x.labelBoxOffset[0],T[E++]=x.labelBoxOffset[1]}},{key:"setUniforms",value:function(_,x){var T=x.gl,R=x.uniformLocations;T.uniformMatrix3fv(R.u_matrix,!1,_.matrix),T.uniform1f(R.u_sizeRatio,_.sizeRatio),T.uniform1f(R.u_correctionRatio,_.correctionRatio),T.uniform1f(R.u_cameraAngle,_.cameraAngle),T.uniform2f(R.u_resolution,_.width*_.pixelRatio,_.height*_.pixelRatio),T.uniform1f(R.u_pixelRatio,_.pixelRatio),T.uniform1f(R.u_labelMargin,b.labelMargin),T.uniform1f(R.u_zoomLabelSizeRatio,1/h(_.zoomRatio)),T.uniform1f(R.u_labelPixelSnapping,_.labelPixelSnapping),T.uniform1i(R.u_nodeDataTexture,_.nodeDataTextureUnit),T.uniform1i(R.u_nodeDataTextureWidth,_.nodeDataTextureWidth),T.uniform1i(R.u_nodeFrameTexture,_.nodeFrameTextureUnit),T.uniform1i(R.u_nodeFrameTextureWidth,_.nodeFrameTextureWidth);var E=d();R.u_layerAttributeTexture&&E&&(E.bind(je),T.uniform1i(R.u_layerAttributeTexture,je),T.uniform1i(R.u_layerAttributeTextureWidth,E.getTextureWidth()),T.uniform1i(R.u_layerAttributeTexelsPerNode,E.getTexelsPerItem()));var C=O(Zt(l)),w;try{for(C.s();!(w=C.n()).done;){var N=w.value;this.setTypedUniform(N,x)}}catch(A){C.e(A)}finally{C.f()}}},{key:"hasNothingToRender",value:function(){return this.totalBackdropCount===0}},{key:"drawWebGL",value:function(_,x){var T=x.gl;this.totalBackdropCount!==0&&(this.isInstanced?T.drawArraysInstanced(_,0,this.VERTICES,this.totalBackdropCount):T.drawArrays(_,0,this.totalBackdropCount*this.VERTICES))}},{key:"reallocate",value:function(_){this.totalBackdropCount=_,_>this.bufferCapacity&&(this.bufferCapacity=Math.max(_,Math.ceil(this.bufferCapacity*1.5)||10),ue(b,"reallocate",this,3)([this.bufferCapacity]))}}])})(tt);return S(m,"labelMargin",f),new m(e,n,t)}var fo=(function(e){function n(){var t;Z(this,n);for(var a=arguments.length,r=new Array(a),i=0;i<a;i++)r[i]=arguments[i];return t=re(this,n,[].concat(r)),S(t,"totalCharacterCount",0),S(t,"bufferCapacity",0),t}return ie(n,e),Q(n,[{key:"processLabel",value:function(a,r,i){if(i.hidden||!i.text)return 0;for(var o=i.text,s=o.length,l=0;l<s;l++){var u=o[l];this.processCharacter(r+l,i,u,l)}return s}},{key:"hasNothingToRender",value:function(){return this.totalCharacterCount===0}},{key:"drawWebGL",value:function(a,r){var i=r.gl;this.totalCharacterCount!==0&&(this.isInstanced?i.drawArraysInstanced(a,0,this.VERTICES,this.totalCharacterCount):i.drawArrays(a,0,this.totalCharacterCount*this.VERTICES))}},{key:"reallocate",value:function(a){this.totalCharacterCount=a,a>this.bufferCapacity&&(this.bufferCapacity=Math.max(a,Math.ceil(this.bufferCapacity*1.5)||1e3),ue(n,"reallocate",this,3)([this.bufferCapacity]))}}])})(tt);function ac(){var e=`#version 300 es

in float a_nodeIndex;
in vec4 a_id;
in vec4 a_color;
in float a_labelWidth;
in float a_labelHeight;
in float a_textHeight;
in float a_positionMode;
in float a_labelAngle;
in float a_padding;
in vec2 a_quadCorner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform vec2 u_resolution;
uniform float u_pixelRatio;
uniform float u_labelMargin;
uniform float u_zoomLabelSizeRatio;
uniform float u_labelPixelSnapping;
uniform float u_pickingPadding;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_nodeFrameTexture;
uniform int u_nodeFrameTextureWidth;

out vec4 v_id;
out vec4 v_color;

`.concat(ze,`
`).concat(et,`
`).concat(Et,`
`).concat(lo,`

void main() {
  int nodeIdx = int(a_nodeIndex);

  // Node data: (x, y, size, shapeId).
  vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  vec2 nodePosition = nodeData.xy;
  float nodeSize = nodeData.z;

  // Shape-aware edge distance, read once from the shared frame texture.
  float edgeDist = readFrameTexel(u_nodeFrameTexture, u_nodeFrameTextureWidth, nodeIdx).r;

  // Per-node label rotation alignment: 0 = viewport, 1 = label turns with camera.
  float labelRotation = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).g;

  `).concat(oo,`

  float zoomScale = u_zoomLabelSizeRatio;
  float labelW = a_labelWidth * zoomScale * u_pixelRatio;
  float labelH = a_labelHeight * zoomScale * u_pixelRatio;
  float labelMargin = u_labelMargin * zoomScale * u_pixelRatio;
#ifdef PICKING_MODE
  float padding = u_pickingPadding * u_pixelRatio;
#else
  float padding = a_padding * u_pixelRatio;
#endif

  if (labelW <= 0.0) {
    gl_Position = vec4(2.0, 0.0, 0.0, 1.0);
    v_id = vec4(0.0);
    v_color = vec4(0.0);
    return;
  }

  vec2 labelHalfSize = vec2(labelW * 0.5 + padding, labelH * 0.5 + padding);
  vec2 labelOffset = vec2(0.0);

  // Graph-aligned labels add the camera angle so the rect orbits with the text.
  float labelAngle = a_labelAngle - labelRotation * u_cameraAngle;
  float la_c = cos(labelAngle);
  float la_s = sin(labelAngle);
  mat2 labelRotMat = mat2(la_c, -la_s, la_s, la_c);

  vec3 nodeClip = u_matrix * vec3(nodePosition, 1.0);
  vec2 nodeScreen = vec2(
    (nodeClip.x + 1.0) * u_resolution.x,
    (1.0 - nodeClip.y) * u_resolution.y
  ) * 0.5;
  vec2 snapDelta = (round(nodeScreen) - nodeScreen) * u_labelPixelSnapping;

  if (a_positionMode < 4.0) {
    float labelStart = nodeRadiusPixels * edgeDist + labelMargin;
    float textHalf = a_textHeight * zoomScale * u_pixelRatio * 0.5;
    // Box center uses the text half-size; the padding expands the quad below.
    labelOffset = labelRotMat * labelBoxCenter(a_positionMode, labelStart, vec2(labelW * 0.5, labelH * 0.5), textHalf);
  }

  // Rotate the rect with the label so it stays aligned with the (rotated) text.
  vec2 localPos = labelOffset + labelRotMat * (a_quadCorner * labelHalfSize);
  vec2 ndcOffset = (localPos + snapDelta) * 2.0 / u_resolution;
  ndcOffset.y = -ndcOffset.y;

  gl_Position = vec4(nodeClip.xy + ndcOffset, 0.0, 1.0);
  v_id = a_id;
  v_color = a_color;
}
`);return e}var rc=`#version 300 es
precision highp float;

in vec4 v_id;
in vec4 v_color;

out vec4 fragColor;

void main() {
  #ifdef PICKING_MODE
    fragColor = v_id;
  #else
    if (v_color.a <= 0.0) discard;
    // v_color is non-premultiplied RGBA (0-1); convert to premultiplied for blending
    fragColor = vec4(v_color.rgb * v_color.a, v_color.a);
  #endif
}
`;function ic(e,n,t,a){var r,i,o=a.label,s=o===void 0?{}:o,l=(r=s.margin)!==null&&r!==void 0?r:St,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},d=ac(),c=(function(f){function h(){var g;Z(this,h);for(var v=arguments.length,m=new Array(v),p=0;p<v;p++)m[p]=arguments[p];return g=re(this,h,[].concat(m)),S(g,"totalCount",0),S(g,"bufferCapacity",0),g}return ie(h,f),Q(h,[{key:"getDefinition",value:function(){var v=WebGL2RenderingContext,m=v.FLOAT,p=v.UNSIGNED_BYTE,b=v.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:d,FRAGMENT_SHADER_SOURCE:rc,METHOD:b,UNIFORMS:["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_labelPixelSnapping","u_pickingPadding","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth"],ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:m},{name:"a_id",size:4,type:p,normalized:!0},{name:"a_color",size:4,type:p,normalized:!0},{name:"a_labelWidth",size:1,type:m},{name:"a_labelHeight",size:1,type:m},{name:"a_textHeight",size:1,type:m},{name:"a_positionMode",size:1,type:m},{name:"a_labelAngle",size:1,type:m},{name:"a_padding",size:1,type:m}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:m}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processLabelBackground",value:function(v,m){var p=this.floats,b=this.ints,y=v*this.STRIDE;p[y++]=m.nodeIndex,b[y++]=m.id,p[y++]=m.color,p[y++]=m.labelWidth,p[y++]=m.labelHeight,p[y++]=m.textHeight,p[y++]=m.positionMode,p[y++]=m.labelAngle,p[y++]=m.padding}},{key:"setUniforms",value:function(v,m){var p=m.gl,b=m.uniformLocations;p.uniformMatrix3fv(b.u_matrix,!1,v.matrix),p.uniform1f(b.u_sizeRatio,v.sizeRatio),p.uniform1f(b.u_correctionRatio,v.correctionRatio),p.uniform1f(b.u_cameraAngle,v.cameraAngle),p.uniform2f(b.u_resolution,v.width*v.pixelRatio,v.height*v.pixelRatio),p.uniform1f(b.u_pixelRatio,v.pixelRatio),p.uniform1f(b.u_labelMargin,h.labelMargin),p.uniform1f(b.u_zoomLabelSizeRatio,1/u(v.zoomRatio)),p.uniform1f(b.u_labelPixelSnapping,v.labelPixelSnapping),p.uniform1f(b.u_pickingPadding,v.labelPickingPadding),p.uniform1i(b.u_nodeDataTexture,v.nodeDataTextureUnit),p.uniform1i(b.u_nodeDataTextureWidth,v.nodeDataTextureWidth),p.uniform1i(b.u_nodeFrameTexture,v.nodeFrameTextureUnit),p.uniform1i(b.u_nodeFrameTextureWidth,v.nodeFrameTextureWidth)}},{key:"hasNothingToRender",value:function(){return this.totalCount===0}},{key:"drawWebGL",value:function(v,m){var p=m.gl;this.totalCount!==0&&p.drawArraysInstanced(p.TRIANGLE_STRIP,0,this.VERTICES,this.totalCount)}},{key:"reallocate",value:function(v){this.totalCount=v,v>this.bufferCapacity&&(this.bufferCapacity=Math.max(v,Math.ceil(this.bufferCapacity*1.5)||10),ue(h,"reallocate",this,3)([this.bufferCapacity]))}}])})(tt);return S(c,"labelMargin",l),new c(e,n,t)}var Ce={fontSize:64,buffer:8,radius:24,cutoff:.25,maxTextureSize:2048,debounceTimeout:100},Vt=2,qt=1e20;function oc(e,n,t,a,r){var i=e+r*4,o=document.createElement("canvas");o.width=i,o.height=i;var s=o.getContext("2d",{willReadFrequently:!0});return s.font="".concat(a," ").concat(t," ").concat(e,"px ").concat(n),s.textBaseline="alphabetic",s.textAlign="left",s.fillStyle="black",{ctx:s,canvasSize:i,gridOuter:new Float64Array(i*i),gridInner:new Float64Array(i*i),f:new Float64Array(i),z:new Float64Array(i+1),v:new Uint16Array(i)}}function sc(e,n,t,a,r){var i=e.ctx,o=e.canvasSize,s=i.measureText(n),l=s.width,u=s.actualBoundingBoxAscent,d=s.actualBoundingBoxDescent,c=s.actualBoundingBoxLeft,f=s.actualBoundingBoxRight,h=Math.ceil(u),g=Math.ceil(c),v=Math.max(0,Math.min(o-t,Math.ceil(c)+Math.ceil(f))),m=Math.min(o-t,h+Math.ceil(d)),p=v+2*t,b=m+2*t,y=Math.max(p*b,0),_=new Uint8ClampedArray(y),x={data:_,width:p,height:b,glyphWidth:v,glyphHeight:m,glyphTop:h,glyphLeft:g,glyphAdvance:l};if(v===0||m===0)return x;var T=e.gridInner,R=e.gridOuter;i.clearRect(t,t,v,m),i.fillText(n,t+g,t+h);var E=i.getImageData(t,t,v,m);R.fill(qt,0,y),T.fill(0,0,y);for(var C=0;C<m;C++)for(var w=0;w<v;w++){var N=E.data[4*(C*v+w)+3]/255;if(N!==0){var A=(C+t)*p+w+t;if(N===1)R[A]=0,T[A]=qt;else{var F=.5-N;R[A]=F>0?F*F:0,T[A]=F<0?F*F:0}}}Yi(R,0,0,p,b,p,e.f,e.v,e.z),Yi(T,t,t,v,m,p,e.f,e.v,e.z);for(var L=0;L<y;L++){var I=Math.sqrt(R[L])-Math.sqrt(T[L]);_[L]=Math.round(255-255*(I/a+r))}return x}function Yi(e,n,t,a,r,i,o,s,l){for(var u=n;u<n+a;u++)Ki(e,t*i+u,i,r,o,s,l);for(var d=t;d<t+r;d++)Ki(e,d*i+n,1,a,o,s,l)}function Ki(e,n,t,a,r,i,o){i[0]=0,o[0]=-qt,o[1]=qt,r[0]=e[n];for(var s=1,l=0,u=0;s<a;s++){r[s]=e[n+s*t];var d=s*s;do{var c=i[l];u=(r[s]-r[c]+d-c*c)/(s-c)/2}while(u<=o[l]&&--l>-1);l++,i[l]=s,o[l]=u,o[l+1]=qt}for(var f=0,h=0;f<a;f++){for(;o[h+1]<f;)h++;var g=i[h],v=f-g;e[n+f*t]=r[g]+v*v}}var Je=(function(e){function n(){var t,a=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};return Z(this,n),t=re(this,n),S(t,"fonts",new Map),S(t,"textures",[]),S(t,"cursor",{x:0,y:0,rowHeight:0,atlasIndex:0}),S(t,"pendingGlyphs",[]),S(t,"debounceTimer",null),t.options=W(W({},Ce),a),t.canvas=document.createElement("canvas"),t.canvas.width=t.options.maxTextureSize,t.canvas.height=t.options.maxTextureSize,t.ctx=t.canvas.getContext("2d",{willReadFrequently:!0}),t.measureCanvas=document.createElement("canvas"),t.measureCtx=t.measureCanvas.getContext("2d"),t.textures.push(t.ctx.getImageData(0,0,1,1)),t}return ie(n,e),Q(n,[{key:"getFontKey",value:function(a){return"".concat(a.family,"-").concat(a.weight,"-").concat(a.style)}},{key:"registerFont",value:function(a){var r=this.getFontKey(a);if(this.fonts.has(r))return r;var i=oc(this.options.fontSize,a.family,a.weight,a.style,this.options.buffer);return this.fonts.set(r,{descriptor:a,generator:i,glyphs:new Map}),r}},{key:"ensureGlyphs",value:function(a,r){var i=this.fonts.get(r);if(!i)throw new Error('Font "'.concat(r,'" is not registered. Call registerFont() first.'));var o=!1,s=O(a),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=u.codePointAt(0);d!==void 0&&(i.glyphs.has(d)||(this.pendingGlyphs.push({fontKey:r,charCode:d}),o=!0))}}catch(c){s.e(c)}finally{s.f()}o&&this.scheduleTextureGeneration()}},{key:"measureText",value:function(a,r){var i=this.fonts.get(r);if(!i)throw new Error('Font "'.concat(r,'" is not registered.'));var o=i.descriptor,s=o.family,l=o.weight,u=o.style;return this.measureCtx.font="".concat(u," ").concat(l," ").concat(this.options.fontSize,"px ").concat(s),this.measureCtx.measureText(a).width}},{key:"getGlyph",value:function(a,r){var i=this.fonts.get(r);if(i)return i.glyphs.get(a)}},{key:"getTextures",value:function(){return this.textures}},{key:"getFontCount",value:function(){return this.fonts.size}},{key:"getGlyphCount",value:function(){var a=0,r=O(this.fonts.values()),i;try{for(r.s();!(i=r.n()).done;){var o=i.value;a+=o.glyphs.size}}catch(s){r.e(s)}finally{r.f()}return a}},{key:"hasPendingGlyphs",value:function(){return this.pendingGlyphs.length>0}},{key:"flush",value:function(){this.debounceTimer&&(clearTimeout(this.debounceTimer),this.debounceTimer=null),this.generateTextures()}},{key:"destroy",value:function(){this.debounceTimer&&clearTimeout(this.debounceTimer),this.fonts.clear(),this.textures=[],this.pendingGlyphs=[],this.removeAllListeners()}},{key:"scheduleTextureGeneration",value:function(){var a=this;this.debounceTimer===null&&(this.options.debounceTimeout===null?this.generateTextures():this.debounceTimer=setTimeout(function(){a.debounceTimer=null,a.generateTextures()},this.options.debounceTimeout))}},{key:"generateTextures",value:function(){if(this.pendingGlyphs.length!==0){var a=this.options,r=a.maxTextureSize,i=a.buffer,o=a.radius,s=a.cutoff,l=O(this.pendingGlyphs),u;try{for(l.s();!(u=l.n()).done;){var d=u.value,c=d.fontKey,f=d.charCode,h=this.fonts.get(c);if(!(!h||h.glyphs.has(f))){var g=String.fromCodePoint(f),v=sc(h.generator,g,i,o,s),m=v.width,p=v.height;this.cursor.x+m+Vt>r&&(this.cursor.x=0,this.cursor.y+=this.cursor.rowHeight+Vt,this.cursor.rowHeight=0),this.cursor.y+p+Vt>r&&(this.finalizeCurrentTexture(),this.cursor={x:0,y:0,rowHeight:0,atlasIndex:this.cursor.atlasIndex+1},this.ctx.clearRect(0,0,r,r));for(var b=v.data,y=new Uint8ClampedArray(m*p*4),_=0;_<b.length;_++){var x=_*4;y[x]=255,y[x+1]=255,y[x+2]=255,y[x+3]=b[_]}var T=new ImageData(y,m,p);this.ctx.putImageData(T,this.cursor.x,this.cursor.y);var R={charCode:f,width:v.glyphWidth,height:v.glyphHeight,bearingX:-v.glyphLeft-i,bearingY:v.glyphTop+i,advance:v.glyphAdvance,atlasX:this.cursor.x,atlasY:this.cursor.y,atlasWidth:m,atlasHeight:p,atlasIndex:this.cursor.atlasIndex};h.glyphs.set(f,R),this.cursor.x+=m+Vt,this.cursor.rowHeight=Math.max(this.cursor.rowHeight,p)}}}catch(E){l.e(E)}finally{l.f()}this.finalizeCurrentTexture(),this.pendingGlyphs=[],this.emit(n.ATLAS_UPDATED_EVENT,{textures:this.textures,glyphCount:this.getGlyphCount()})}}},{key:"finalizeCurrentTexture",value:function(){var a=this.options.maxTextureSize,r=this.cursor.y>0||this.cursor.rowHeight>0,i=Math.min(a,Math.max(this.cursor.x,r?a:1)),o=Math.min(a,this.cursor.y+this.cursor.rowHeight+Vt),s=this.ctx.getImageData(0,0,i,o);this.cursor.atlasIndex>=this.textures.length?this.textures.push(s):this.textures[this.cursor.atlasIndex]=s}}])})(to.EventEmitter);S(Je,"ATLAS_UPDATED_EVENT","atlasUpdated");var lc=Ce.fontSize;function uc(){var e=`  // -------------------------------------------------------------------------
  // Step 3: Calculate position offset from the shared edge distance
  // -------------------------------------------------------------------------
  vec2 positionOffset = vec2(0.0);

  if (a_positionMode < 4.0) {
    vec2 screenDir = getLabelDirection(a_positionMode);
    float boundaryDistPixels = nodeRadiusPixels * edgeDist;
    positionOffset = screenDir * (boundaryDistPixels + margin);
  }`,n=`#version 300 es

// ============================================================================
// Attributes
// ============================================================================

// Per-character (instanced)
in float a_nodeIndex;        // Index into node data texture
in vec2 a_charOffset;        // Character offset from label origin (pixels)
in vec2 a_charSize;          // Character dimensions (pixels)
in vec4 a_texCoords;         // Atlas coords: (x, y, width, height) in pixels
in vec4 a_color;             // Text color (RGBA)
in float a_margin;           // Gap between node edge and label (pixels)
in float a_positionMode;     // Position: 0=right, 1=left, 2=above, 3=below, 4=over
in float a_labelWidth;       // Total label width (pixels)
in float a_labelHeight;      // Label height (pixels)
in float a_verticalCenter;   // Vertical center offset from baseline (pixels)
in float a_textHeight;       // Actual text height: maxAscent + maxDescent (pixels)
in float a_labelAngle;       // Label rotation angle (radians)

// Per-vertex (constant quad corners)
in vec2 a_quadCorner;        // Quad corner: [-1,-1], [1,-1], [-1,1], [1,1]

// ============================================================================
// Uniforms
// ============================================================================

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform vec2 u_resolution;
uniform vec2 u_atlasSize;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_nodeFrameTexture;
uniform int u_nodeFrameTextureWidth;
uniform float u_zoomLabelSizeRatio;
uniform float u_labelPixelSnapping;
uniform float u_pixelRatio;

// ============================================================================
// Varyings
// ============================================================================

out vec2 v_texCoord;
out vec4 v_color;
out float v_fontScale;

// ============================================================================
// Constants
// ============================================================================

const float bias = 255.0 / 254.0;
const float ATLAS_FONT_SIZE = `.concat(se(lc),`;

// ============================================================================
// Helper Functions
// ============================================================================

`).concat(ze,`
`).concat(et,`
`).concat(Et,`
`).concat(so,`

// ============================================================================
// Main
// ============================================================================

void main() {
  // -------------------------------------------------------------------------
  // Step 0: Fetch node data + shared edge distance from textures
  // -------------------------------------------------------------------------
  // Node-data texture format: vec4(x, y, size, shapeId)
  // 2D texture layout: texCoord = (index % width, index / width)
  int nodeIdx = int(a_nodeIndex);
  vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  vec2 a_anchorPosition = nodeData.xy;
  float a_nodeSize = nodeData.z;

  // Normalized edge distance from the shared frame texture (the frame-pass ran
  // the SDF search once; the label just reads the result).
  float edgeDist = readFrameTexel(u_nodeFrameTexture, u_nodeFrameTextureWidth, nodeIdx).r;

  // Per-node label rotation alignment: 0 = viewport, 1 = label turns with camera.
  float labelRotation = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).g;

  // Apply zoom-dependent label size scaling
  // Positional values are in CSS pixels; multiply by u_pixelRatio to convert to
  // physical pixels, which is what the NDC conversion (/ u_resolution) expects.
  float zoomScale = u_zoomLabelSizeRatio;
  float margin = a_margin * zoomScale * u_pixelRatio;
  vec2 charOffset = a_charOffset * zoomScale * u_pixelRatio;
  vec2 charSize = a_charSize * zoomScale * u_pixelRatio;
  float labelWidth = a_labelWidth * zoomScale * u_pixelRatio;
  float labelHeight = a_labelHeight * zoomScale;

  // Font scale: ratio of CSS label size to the base atlas font size.
  // Divided by u_pixelRatio because the atlas is generated at ATLAS_FONT_SIZE * pixelRatio,
  // which cancels out the u_pixelRatio in the fragment shader's gamma formula and keeps
  // the anti-aliasing band width consistent across pixel densities.
  v_fontScale = a_labelHeight * zoomScale / (ATLAS_FONT_SIZE * u_pixelRatio);

  // -------------------------------------------------------------------------
  // Step 1: Transform node position to clip space
  // -------------------------------------------------------------------------
  vec3 anchorClip = u_matrix * vec3(a_anchorPosition, 1.0);

  // -------------------------------------------------------------------------
  // Step 2: Convert node size to screen pixels
  // -------------------------------------------------------------------------
  float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
  float nodeRadiusGraphSpace = a_nodeSize * u_correctionRatio / u_sizeRatio * 2.0;
  float nodeRadiusNDC = nodeRadiusGraphSpace * matrixScaleX;
  float nodeRadiusPixels = nodeRadiusNDC * u_resolution.x / 2.0;

`).concat(e,`

  // -------------------------------------------------------------------------
  // Step 4: Calculate final vertex position
  // -------------------------------------------------------------------------
  vec2 cornerOffset = (a_quadCorner + 1.0) * 0.5;
  vec2 charPixelPos = positionOffset + charOffset + cornerOffset * charSize;

  // Apply text alignment based on position mode
  float verticalCenter = a_verticalCenter * zoomScale * u_pixelRatio;
  float textHeight = a_textHeight * zoomScale * u_pixelRatio;
  float baselineToDescent = textHeight / 2.0 - verticalCenter;
  float baselineToAscent = textHeight / 2.0 + verticalCenter;

  if (a_positionMode < 0.5) {
    // Right: vertically center
    charPixelPos.y += verticalCenter;
  } else if (a_positionMode < 1.5) {
    // Left: right-align and vertically center
    charPixelPos.x -= labelWidth;
    charPixelPos.y += verticalCenter;
  } else if (a_positionMode < 2.5) {
    // Above: center horizontally, bottom of text at anchor
    charPixelPos.x -= labelWidth * 0.5;
    charPixelPos.y -= baselineToDescent;
  } else if (a_positionMode < 3.5) {
    // Below: center horizontally, top of text at anchor
    charPixelPos.x -= labelWidth * 0.5;
    charPixelPos.y += baselineToAscent;
  } else {
    // Over: center both
    charPixelPos.x -= labelWidth * 0.5;
    charPixelPos.y += verticalCenter;
  }

  // Apply label angle rotation. Graph-aligned labels add the camera angle so the
  // whole label orbits the node in lockstep with the frame-pass edge distance.
  float labelAngle = a_labelAngle - labelRotation * u_cameraAngle;
  float la_c = cos(labelAngle);
  float la_s = sin(labelAngle);
  mat2 labelRotMat = mat2(la_c, -la_s, la_s, la_c);
  charPixelPos = labelRotMat * charPixelPos;

  // Snap node center to pixel grid so label/backdrop/attachment move as a unit
  vec2 nodeScreen = vec2(
    (anchorClip.x + 1.0) * u_resolution.x,
    (1.0 - anchorClip.y) * u_resolution.y
  ) * 0.5;
  charPixelPos += (round(nodeScreen) - nodeScreen) * u_labelPixelSnapping;

  // Convert to NDC (flip Y: screen Y-down -> clip Y-up)
  vec2 ndcOffset = vec2(charPixelPos.x, -charPixelPos.y) * 2.0 / u_resolution;
  gl_Position = vec4(anchorClip.xy + ndcOffset, 0.0, 1.0);

  // -------------------------------------------------------------------------
  // Step 5: Texture coordinates
  // -------------------------------------------------------------------------
  v_texCoord = (a_texCoords.xy + cornerOffset * a_texCoords.zw) / u_atlasSize;

  // -------------------------------------------------------------------------
  // Step 6: Pass color
  // -------------------------------------------------------------------------
  v_color = a_color;
  v_color.a *= bias;
}
`);return n}function dc(){var e=`#version 300 es
precision highp float;

in vec2 v_texCoord;
in vec4 v_color;
in float v_fontScale;

uniform sampler2D u_atlas;
uniform float u_gamma;
uniform float u_sdfBuffer;
uniform float u_pixelRatio;

// Fragment output (single target - picking handled via separate pass)
out vec4 fragColor;

void main() {
  #ifdef PICKING_MODE
    // Labels are not pickable - discard all fragments in picking mode
    fragColor = vec4(0.0);
    discard;
  #else
    // Sample SDF value from atlas (high = inside glyph, low = outside)
    float sdfValue = texture(u_atlas, v_texCoord).a;

    // Edge threshold: 1.0 - cutoff = 0.75 for default cutoff=0.25
    // This is where the glyph edge is located in the SDF
    float edgeThreshold = 1.0 - u_sdfBuffer;

    // Gamma controls the anti-aliasing band width.
    // Scale inversely with font scale so small labels get a wider AA band
    // (smoother) and large labels get a tighter band (sharper).
    float gamma = u_gamma / (u_pixelRatio * v_fontScale);

    // Pure gamma-based anti-aliasing using smoothstep
    // The AA band extends from (threshold - gamma) to (threshold + gamma)
    float alpha = smoothstep(edgeThreshold - gamma, edgeThreshold + gamma, sdfValue);

    // Premultiplied alpha output for correct blending
    float finalAlpha = v_color.a * alpha;
    fragColor = vec4(v_color.rgb * finalAlpha, finalAlpha);
  #endif
}
`;return e}function cc(){return["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_atlasSize","u_atlas","u_gamma","u_sdfBuffer","u_pixelRatio","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_zoomLabelSizeRatio","u_labelPixelSnapping"]}function hc(){return{vertexShader:uc(),fragmentShader:dc(),uniforms:cc()}}function fc(e,n,t,a){var r,i,o=a.label,s=o===void 0?{}:o,l=(r=s.margin)!==null&&r!==void 0?r:St,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},d=hc(),c=(function(f){function h(g,v,m){var p,b,y,_;if(Z(this,h),_=re(this,h,[g,v,m]),S(_,"atlasTexture",null),S(_,"atlasNeedsUpdate",!1),S(_,"labelGlyphCache",new Map),_.atlasFontSize=Ce.fontSize*jt(),_.atlasManager=new Je({fontSize:_.atlasFontSize}),_.gamma=.025,_.sdfBuffer=Ce.cutoff,_.atlasTexture=g.createTexture(),!_.atlasTexture)throw new Error("NodeLabelProgram: failed to create atlas texture");g.bindTexture(g.TEXTURE_2D,_.atlasTexture),g.texParameteri(g.TEXTURE_2D,g.TEXTURE_WRAP_S,g.CLAMP_TO_EDGE),g.texParameteri(g.TEXTURE_2D,g.TEXTURE_WRAP_T,g.CLAMP_TO_EDGE),g.texParameteri(g.TEXTURE_2D,g.TEXTURE_MIN_FILTER,g.LINEAR),g.texParameteri(g.TEXTURE_2D,g.TEXTURE_MAG_FILTER,g.LINEAR),g.bindTexture(g.TEXTURE_2D,null),_.atlasManager.on(Je.ATLAS_UPDATED_EVENT,function(){_.atlasNeedsUpdate=!0});var x={family:((p=s.font)===null||p===void 0?void 0:p.family)||"sans-serif",weight:((b=s.font)===null||b===void 0?void 0:b.weight)||"normal",style:((y=s.font)===null||y===void 0?void 0:y.style)||"normal"};return _.defaultFontKey=_.atlasManager.registerFont(x),_}return ie(h,f),Q(h,[{key:"getDefinition",value:function(){var v=WebGL2RenderingContext,m=v.FLOAT,p=v.UNSIGNED_BYTE,b=v.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:d.vertexShader,FRAGMENT_SHADER_SOURCE:d.fragmentShader,METHOD:b,UNIFORMS:d.uniforms,ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:m},{name:"a_charOffset",size:2,type:m},{name:"a_charSize",size:2,type:m},{name:"a_texCoords",size:4,type:m},{name:"a_color",size:4,type:p,normalized:!0},{name:"a_margin",size:1,type:m},{name:"a_positionMode",size:1,type:m},{name:"a_labelWidth",size:1,type:m},{name:"a_labelHeight",size:1,type:m},{name:"a_verticalCenter",size:1,type:m},{name:"a_textHeight",size:1,type:m},{name:"a_labelAngle",size:1,type:m}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:m}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"prepareLabelGlyphs",value:function(v,m){if(m.hidden||!m.text){this.labelGlyphCache.delete(v);return}var p=m.text,b=m.fontKey||this.defaultFontKey;this.atlasManager.ensureGlyphs(p,b);var y=[],_=[],x=0,T=0,R=0,E=O(p),C;try{for(E.s();!(C=E.n()).done;){var w=C.value,N=w.codePointAt(0);if(N===void 0){y.push(void 0),_.push(x);continue}var A=this.atlasManager.getGlyph(N,b);y.push(A),_.push(x),A&&(x+=A.advance,T=Math.max(T,A.bearingY),R=Math.max(R,A.atlasHeight-A.bearingY))}}catch(F){E.e(F)}finally{E.f()}this.labelGlyphCache.set(v,{glyphs:y,xOffsets:_,totalWidth:x,totalHeight:T+R,verticalCenterOffset:(T-R)/2})}},{key:"processCharacter",value:function(v,m,p,b){var y=this.floats,_=this.STRIDE,x=v*_,T=this.labelGlyphCache.get(m.parentKey);if(!T||!T.glyphs[b]){for(var R=0;R<_;R++)y[x+R]=0;return}var E=T.glyphs[b],C=T.xOffsets[b],w=m.size/this.atlasFontSize,N=xe(m.color),A=x;y[A++]=m.nodeIndex,y[A++]=(C+E.bearingX)*w,y[A++]=-E.bearingY*w,y[A++]=E.atlasWidth*w,y[A++]=E.atlasHeight*w,y[A++]=E.atlasX,y[A++]=E.atlasY,y[A++]=E.atlasWidth,y[A++]=E.atlasHeight,y[A++]=N,y[A++]=m.margin,y[A++]=Tt[m.position],y[A++]=T.totalWidth*w,y[A++]=m.size,y[A++]=T.verticalCenterOffset*w,y[A++]=T.totalHeight*w,y[A++]=m.labelAngle}},{key:"processLabel",value:function(v,m,p){return this.prepareLabelGlyphs(v,p),ue(h,"processLabel",this,3)([v,m,p])}},{key:"updateAtlasTexture",value:function(){if(this.atlasNeedsUpdate){var v=this.normalProgram.gl,m=this.atlasManager.getTextures();if(m.length!==0){var p=m[0];v.bindTexture(v.TEXTURE_2D,this.atlasTexture),v.texImage2D(v.TEXTURE_2D,0,v.RGBA,p.width,p.height,0,v.RGBA,v.UNSIGNED_BYTE,p.data),v.bindTexture(v.TEXTURE_2D,null),this.atlasNeedsUpdate=!1}}}},{key:"setUniforms",value:function(v,m){var p=m.gl,b=m.uniformLocations;p.uniformMatrix3fv(b.u_matrix,!1,v.matrix),p.uniform1f(b.u_sizeRatio,v.sizeRatio),p.uniform1f(b.u_correctionRatio,v.correctionRatio),p.uniform1f(b.u_cameraAngle,v.cameraAngle),p.uniform2f(b.u_resolution,v.width*v.pixelRatio,v.height*v.pixelRatio);var y=this.atlasManager.getTextures();y.length>0?p.uniform2f(b.u_atlasSize,y[0].width,y[0].height):p.uniform2f(b.u_atlasSize,1,1),p.activeTexture(p.TEXTURE0),p.bindTexture(p.TEXTURE_2D,this.atlasTexture),p.uniform1i(b.u_atlas,0),b.u_nodeDataTexture!==void 0&&p.uniform1i(b.u_nodeDataTexture,v.nodeDataTextureUnit),b.u_nodeDataTextureWidth!==void 0&&p.uniform1i(b.u_nodeDataTextureWidth,v.nodeDataTextureWidth),p.uniform1i(b.u_nodeFrameTexture,v.nodeFrameTextureUnit),p.uniform1i(b.u_nodeFrameTextureWidth,v.nodeFrameTextureWidth),p.uniform1f(b.u_gamma,this.gamma),p.uniform1f(b.u_sdfBuffer,this.sdfBuffer),p.uniform1f(b.u_pixelRatio,v.pixelRatio),p.uniform1f(b.u_zoomLabelSizeRatio,1/h.zoomToLabelSizeRatioFunction(v.zoomRatio)),p.uniform1f(b.u_labelPixelSnapping,v.labelPixelSnapping)}},{key:"renderProgram",value:function(v,m){this.updateAtlasTexture(),this.atlasManager.hasPendingGlyphs()&&(this.atlasManager.flush(),this.updateAtlasTexture()),ue(h,"renderProgram",this,3)([v,m])}},{key:"registerFont",value:function(v){var m=arguments.length>1&&arguments[1]!==void 0?arguments[1]:"normal",p=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"normal";return this.atlasManager.registerFont({family:v,weight:m,style:p})}},{key:"getAtlasManager",value:function(){return this.atlasManager}},{key:"measureLabel",value:function(v,m,p){var b=p||this.defaultFontKey;this.atlasManager.ensureGlyphs(v,b),this.atlasManager.hasPendingGlyphs()&&this.atlasManager.flush();var y=0,_=0,x=0,T=O(v),R;try{for(T.s();!(R=T.n()).done;){var E=R.value,C=E.codePointAt(0);if(C!==void 0){var w=this.atlasManager.getGlyph(C,b);w&&(y+=w.advance,_=Math.max(_,w.bearingY),x=Math.max(x,w.atlasHeight-w.bearingY))}}}catch(A){T.e(A)}finally{T.f()}var N=m/this.atlasFontSize;return{width:y*N,height:m,textHeight:(_+x)*N}}},{key:"ensureGlyphsReady",value:function(v,m){var p=m||this.defaultFontKey,b=O(v),y;try{for(b.s();!(y=b.n()).done;){var _=y.value;this.atlasManager.ensureGlyphs(_,p)}}catch(x){b.e(x)}finally{b.f()}this.atlasManager.flush()}},{key:"kill",value:function(){var v=this.normalProgram.gl;this.atlasTexture&&(v.deleteTexture(this.atlasTexture),this.atlasTexture=null),this.atlasManager.destroy(),this.labelGlyphCache.clear(),ue(h,"kill",this,3)([])}}])})(fo);return S(c,"labelMargin",l),S(c,"zoomToLabelSizeRatioFunction",u),new c(e,n,t)}var gc=`#version 300 es
precision highp float;

in float v_edgeDist;

// R32F target: only the .r channel is stored.
out vec4 fragColor;

void main() {
  fragColor = vec4(v_edgeDist, 0.0, 0.0, 0.0);
}
`;function pc(e,n,t){var a=Va(e),r=Zt(e).map(function(g){return"uniform ".concat(g.type," ").concat(g.name,";")}).join(`
`),i=Od(e,t),o=i.code,s=i.multiShape,l=Rt(e,n),u=Object.keys(l.specs).map(function(g){return"float v_".concat(g,";")}).join(`
`),d=_t(l,{varPrefix:"nodeAttr",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),c=d.fetchCode,f=d.varyingAssignments,h=`#version 300 es
precision highp float;

uniform float u_cameraAngle;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform float u_frameTextureWidth;
uniform float u_frameTextureHeight;
uniform sampler2D u_layerAttributeTexture;
uniform int u_layerAttributeTextureWidth;
uniform int u_layerAttributeTexelsPerNode;
`.concat(r,`

in float a_nodeIndex;     // node-data texture index (also the target frame texel)
in float a_positionMode;  // 0=right 1=left 2=above 3=below 4=over
in float a_labelAngle;    // intrinsic label angle (radians)

out float v_edgeDist;

// Shape attributes (plain globals: this pass is vertex-only)
`).concat(u,`

`).concat(ze,`
`).concat(et,`
`).concat(a,`
`).concat(o,`
`).concat(so,`

void main() {
  int nodeIdx = int(a_nodeIndex);
`).concat(c,`
`).concat(f,`
  `).concat(s?`// Multi-shape: the shape id lives in the node-data texture's .w channel:
  g_shapeId = int(readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).w);`:"// Single-shape mode, shape id not needed",`

  // Per-node rotation alignment (0 = viewport, 1 = graph).
  vec4 nodeFlags = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  float nodeRotation = nodeFlags.r;
  float labelRotation = nodeFlags.g;

  // Effective angle: intrinsic (style-given) plus the camera angle when the label
  // is graph-aligned. The companions place the box at this same angle.
  float effectiveAngle = a_labelAngle - labelRotation * u_cameraAngle;

  // The "over" mode (4) sits on the node center, so it has no edge distance.
  float edgeDist = 0.0;
  if (a_positionMode < 4.0) {
    vec2 screenDir = getLabelDirection(a_positionMode);
    // Rotate by the effective label angle. Inlined rather than via rotate2D()
    // because the shape SDFs (getShapeGLSLForShapes) already define that helper
    // for multi-shape programs, and redefining it would be a GLSL error.
    float ea_c = cos(effectiveAngle);
    float ea_s = sin(effectiveAngle);
    vec2 rotatedScreenDir = mat2(ea_c, -ea_s, ea_s, ea_c) * screenDir;
    // Screen (Y-down) -> SDF (Y-up).
    vec2 sdfDir = vec2(rotatedScreenDir.x, -rotatedScreenDir.y);
    // Counter-rotate into the shape's local frame for graph-aligned nodes, so the
    // boundary is queried against the shape's actual on-screen orientation.
    float nodeCa = -u_cameraAngle * nodeRotation;
    float nc = cos(nodeCa), ns = sin(nodeCa);
    sdfDir = mat2(nc, -ns, ns, nc) * sdfDir;
    edgeDist = findEdgeDistance(sdfDir, 1.0);
  }
  v_edgeDist = edgeDist;

  // Scatter to this node's texel center in the frame texture.
  float x = mod(a_nodeIndex, u_frameTextureWidth);
  float y = floor(a_nodeIndex / u_frameTextureWidth);
  vec2 ndc = (vec2(x, y) + 0.5) / vec2(u_frameTextureWidth, u_frameTextureHeight) * 2.0 - 1.0;
  gl_Position = vec4(ndc, 0.0, 1.0);
  gl_PointSize = 1.0;
}
`);return h}var go=(function(){function e(n,t){Z(this,e),S(this,"uniformLocations",{});var a=t.shapes,r=t.layers,i=t.shapeGlobalIds;if(a.length===0)throw new Error("NodeLabelFramePass: at least one shape must be provided");this.gl=n,this.shapeUniforms=Zt(a),this.hasAttributeData=Object.keys(Rt(a,r).offsets).length>0,this.vertexShader=Ha(n,pc(a,r,i)),this.fragmentShader=$a(n,gc),this.program=ja(n,[this.vertexShader,this.fragmentShader]);var o=["u_cameraAngle","u_nodeDataTexture","u_nodeDataTextureWidth","u_frameTextureWidth","u_frameTextureHeight","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode"].concat(V(this.shapeUniforms.map(function(p){return p.name}))),s=O(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;this.uniformLocations[u]=n.getUniformLocation(this.program,u)}}catch(p){s.e(p)}finally{s.f()}var d=e.FLOATS_PER_POINT*4;this.vao=n.createVertexArray(),this.buffer=n.createBuffer(),n.bindVertexArray(this.vao),n.bindBuffer(n.ARRAY_BUFFER,this.buffer);var c=O([["a_nodeIndex",0],["a_positionMode",4],["a_labelAngle",8]]),f;try{for(c.s();!(f=c.n()).done;){var h=ee(f.value,2),g=h[0],v=h[1],m=n.getAttribLocation(this.program,g);m>=0&&(n.enableVertexAttribArray(m),n.vertexAttribPointer(m,1,n.FLOAT,!1,d,v))}}catch(p){c.e(p)}finally{c.f()}n.bindVertexArray(null)}return Q(e,[{key:"run",value:function(t,a,r,i,o){if(a!==0){var s=this.gl;s.useProgram(this.program),s.bindVertexArray(this.vao),s.bindBuffer(s.ARRAY_BUFFER,this.buffer),s.bufferData(s.ARRAY_BUFFER,t.subarray(0,a*e.FLOATS_PER_POINT),s.DYNAMIC_DRAW);var l=this.uniformLocations;s.uniform1f(l.u_cameraAngle,i.cameraAngle),s.uniform1i(l.u_nodeDataTexture,i.nodeDataTextureUnit),s.uniform1i(l.u_nodeDataTextureWidth,i.nodeDataTextureWidth),s.uniform1f(l.u_frameTextureWidth,r.getTextureWidth()),s.uniform1f(l.u_frameTextureHeight,r.getTextureHeight()),this.hasAttributeData&&o&&(o.bind(je),l.u_layerAttributeTexture&&s.uniform1i(l.u_layerAttributeTexture,je),l.u_layerAttributeTextureWidth&&s.uniform1i(l.u_layerAttributeTextureWidth,o.getTextureWidth()),l.u_layerAttributeTexelsPerNode&&s.uniform1i(l.u_layerAttributeTexelsPerNode,o.getTexelsPerItem()));var u=O(this.shapeUniforms),d;try{for(u.s();!(d=u.n()).done;){var c=d.value;Ya(s,this.uniformLocations[c.name],c)}}catch(f){u.e(f)}finally{u.f()}r.bindAsRenderTarget(),s.disable(s.BLEND),s.disable(s.DEPTH_TEST),s.drawArrays(s.POINTS,0,a),s.bindFramebuffer(s.FRAMEBUFFER,null),s.bindVertexArray(null)}}},{key:"kill",value:function(){var t=this.gl;t.deleteProgram(this.program),t.deleteShader(this.vertexShader),t.deleteShader(this.fragmentShader),t.deleteBuffer(this.buffer),t.deleteVertexArray(this.vao)}}])})();S(go,"FLOATS_PER_POINT",3);function po(e,n,t,a,r){var i,o=a.label,s=o===void 0?{}:o,l=a.shapes;if(l.length===0)throw new Error("createNodeProgram: at least one shape must be provided in 'shapes'");var u={},d=[],c;l.forEach(function(R,E){var C=Ld(R);E===0&&(c=C),u[R.name]=E,d[E]=Kt(C)});var f=V(a.layers),h=qi({shapes:l,layers:f,shapeGlobalIds:l.length>1?d:void 0,antialias:r}),g=fc(e,null,t,{label:s}),v=nc(e,null,t,{shapes:l,layers:f,getAttributeTexture:function(){return T.getAttributeTexture()},label:s,shapeGlobalIds:l.length>1?d:void 0}),m=ic(e,n,t,{label:s}),p=a.labelAttachments&&Object.keys(a.labelAttachments).length>0?Xd(e,null,t,{label:s}):null,b=new go(e,{shapes:l,layers:f,shapeGlobalIds:l.length>1?d:void 0}),y=Kn(l,f),_=Te(y),x=(i=(function(R){function E(C,w,N){var A;Z(this,E),A=re(this,E,[C,w,N]),S(A,"layerLifecycles",new Map),S(A,"layersNeedingRegeneration",new Set),S(A,"attrDescriptors",[]),A._pickingBuffer=w;var F=x.layerTextures.get(C);F||(F=new Xn(C,_),x.layerTextures.set(C,F)),A.layerAttributeTexture=F;var L=x.textureRefCounts.get(C)||0;x.textureRefCounts.set(C,L+1),A.packedAttributeData=new Float32Array(_.floatsPerItem),f.forEach(function(z,G){if(z.lifecycle){var k={gl:C,renderer:{refresh:function(){return N.refresh()}},getUniformLocation:function(j){return C.getUniformLocation(A.normalProgram.program,j)},requestShaderRegeneration:function(){A.layersNeedingRegeneration.add(G)},requestRefresh:function(){N.refresh()}},P=z.lifecycle(k);A.layerLifecycles.set(G,P)}}),A.layerLifecycles.forEach(function(z){var G;(G=z.init)===null||G===void 0||G.call(z)});var I=new Map;return A.layerLifecycles.forEach(function(z,G){z.getAttributeData&&I.set(G,z)}),A.attrDescriptors=qn(y,_,I),A}return ie(E,R),Q(E,[{key:"getDefinition",value:function(){var w=WebGL2RenderingContext,N=w.FLOAT,A=w.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:h.vertexShader,FRAGMENT_SHADER_SOURCE:h.fragmentShader,METHOD:A,UNIFORMS:h.uniforms,ATTRIBUTES:h.attributes,CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:N}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"maybeRegenerateShaders",value:function(){var w=this;if(this.layersNeedingRegeneration.size!==0){f=f.map(function(G,k){if(w.layersNeedingRegeneration.has(k)){var P=w.layerLifecycles.get(k);if(P!=null&&P.regenerate){var M=P.regenerate();return W(W({},M),{},{lifecycle:G.lifecycle})}}return G}),this.layersNeedingRegeneration.clear(),h=qi({shapes:l,layers:f,shapeGlobalIds:l.length>1?d:void 0,antialias:this.renderer.getSetting("antialiasNodes")});var N=this.normalProgram.gl,A=this.normalProgram,F=A.program,L=A.buffer,I=A.vertexShader,z=A.fragmentShader;N.deleteProgram(F),N.deleteBuffer(L),N.deleteShader(I),N.deleteShader(z),this.normalProgram=this.getProgramInfo("normal",N,h.vertexShader,h.fragmentShader,this._pickingBuffer)}}},{key:"allocateNode",value:function(w){this.layerAttributeTexture.allocate(w)}},{key:"freeNode",value:function(w){this.layerAttributeTexture.free(w)}},{key:"getAttributeTexture",value:function(){return this.layerAttributeTexture}},{key:"uploadLayerTexture",value:function(){this.layerAttributeTexture.upload()}},{key:"process",value:function(w,N,A,F,L){var I=N*this.STRIDE;if(A.visibility==="hidden"){for(var z=I+this.STRIDE;I<z;I++)this.floats[I]=0;this.floats[N*this.STRIDE]=uo;return}this.processVisibleItem(vt(w),I,A,F,L)}},{key:"processVisibleItem",value:function(w,N,A,F,L){var I,z=this.floats,G=this.ints;if(z[N++]=F,G[N++]=w,z[N++]=(I=A.opacity)!==null&&I!==void 0?I:1,_.floatsPerItem!==0){var k=this.packedAttributeData;Yn(this.attrDescriptors,A,k,A.color,this.layerLifecycles,0),this.layerAttributeTexture.updateAllAttributes(L,k)}}},{key:"setUniforms",value:function(w,N){var A=this,F=N.gl,L=N.uniformLocations;L.u_matrix&&F.uniformMatrix3fv(L.u_matrix,!1,w.matrix),L.u_sizeRatio&&F.uniform1f(L.u_sizeRatio,w.sizeRatio),L.u_correctionRatio&&F.uniform1f(L.u_correctionRatio,w.correctionRatio),L.u_pickingPadding&&F.uniform1f(L.u_pickingPadding,w.nodePickingPadding),L.u_cameraAngle&&F.uniform1f(L.u_cameraAngle,w.cameraAngle),L.u_nodeDataTexture&&F.uniform1i(L.u_nodeDataTexture,w.nodeDataTextureUnit),L.u_nodeDataTextureWidth&&F.uniform1i(L.u_nodeDataTextureWidth,w.nodeDataTextureWidth),L.u_layerAttributeTexture&&(this.layerAttributeTexture.bind(je),F.uniform1i(L.u_layerAttributeTexture,je)),L.u_layerAttributeTextureWidth&&F.uniform1i(L.u_layerAttributeTextureWidth,this.layerAttributeTexture.getTextureWidth()),L.u_layerAttributeTexelsPerNode&&F.uniform1i(L.u_layerAttributeTexelsPerNode,this.layerAttributeTexture.getTexelsPerItem()),l.forEach(function(I){I.uniforms.forEach(function(z){A.setTypedUniform(z,N)})}),f.forEach(function(I){I.uniforms.forEach(function(z){A.setTypedUniform(z,N)})})}},{key:"render",value:function(w,N,A){this.maybeRegenerateShaders(),ue(E,"render",this,3)([w,N,A])}},{key:"renderProgram",value:function(w,N){var A=N.gl,F=N.program;A.useProgram(F),N===this.normalProgram&&this.layerLifecycles.forEach(function(L){var I;(I=L.beforeRender)===null||I===void 0||I.call(L)}),ue(E,"renderProgram",this,3)([w,N])}},{key:"kill",value:function(){this.layerLifecycles.forEach(function(A){var F;(F=A.kill)===null||F===void 0||F.call(A)}),this.layerLifecycles.clear();var w=this.normalProgram.gl,N=(x.textureRefCounts.get(w)||1)-1;N<=0?(this.layerAttributeTexture.kill(),x.layerTextures.delete(w),x.textureRefCounts.delete(w)):x.textureRefCounts.set(w,N),ue(E,"kill",this,3)([])}}])})(tt),S(i,"layerTextures",new WeakMap),S(i,"textureRefCounts",new WeakMap),i),T=new x(e,null,t);return{nodeProgram:T,labelProgram:g,backdropProgram:v,labelBackgroundProgram:m,attachmentProgram:p,framePass:b,shapeSlug:c,shapeNameToIndex:l.length>1?u:void 0,shapeGlobalIds:l.length>1?d:void 0}}var Ve=6;function Jt(e){var n=e.offsets,t=e.specs,a=e.floatsPerItem,r=Object.keys(n);if(r.length===0||a===0)return{uniformDeclarations:"",uniformNames:[],vertexVaryingDeclarations:"",fragmentVaryingDeclarations:"",fetchCode:"",varyingAssignments:""};var i=`
uniform sampler2D u_edgeAttributeTexture;
uniform int u_edgeAttributeTextureWidth;
uniform int u_edgeAttributeTexelsPerEdge;`,o=["u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"],s=r.map(function(h){var g=t[h].size===1?"float":"vec".concat(t[h].size);return"".concat(g," v_").concat(h,";")}),l=s.map(function(h){return"out ".concat(h)}).join(`
`),u=s.map(function(h){return"in ".concat(h)}).join(`
`),d=_t(e,{varPrefix:"attr",baseTexelExpr:"edgeIdx * u_edgeAttributeTexelsPerEdge",textureWidthUniform:"u_edgeAttributeTextureWidth",textureSamplerUniform:"u_edgeAttributeTexture"}),c=d.fetchCode,f=d.varyingAssignments;return{uniformDeclarations:i,uniformNames:o,vertexVaryingDeclarations:l,fragmentVaryingDeclarations:u,fetchCode:c,varyingAssignments:f}}function vc(e){return`
float findSourceClampT_`.concat(e,`(vec2 source, float sourceSize, int sourceShapeId, float sourceRotateAlign, vec2 target, float margin) {
  float lo = 0.0, hi = 0.5;
  float nodeExtent = sourceSize * u_correctionRatio / u_sizeRatio * 2.0;
  float effectiveSize = 1.0 - u_correctionRatio / nodeExtent;

  // Counter-rotate the query point so viewport-aligned nodes (rotateAlign=0) are
  // clamped against their on-screen orientation; graph-aligned nodes skip it.
  float ca = u_cameraAngle * (1.0 - sourceRotateAlign);
  float rc = cos(ca), rs = sin(ca);
  mat2 rot = mat2(rc, -rs, rs, rc);

  for (int i = 0; i < 12; i++) {
    float mid = (lo + hi) * 0.5;
    vec2 pos = path_`).concat(e,`_position(mid, source, target);
    vec2 localPos = rot * ((pos - source) / nodeExtent);
    float sdf = querySDF(sourceShapeId, localPos, effectiveSize);
    if (sdf < 0.0) lo = mid;
    else hi = mid;
  }

  float pathLen = path_`).concat(e,`_length(source, target);
  float marginT = (margin * u_correctionRatio / u_sizeRatio) / pathLen;
  return (lo + hi) * 0.5 + marginT;
}
`)}function mc(e){return`
float findTargetClampT_`.concat(e,`(vec2 source, vec2 target, float targetSize, int targetShapeId, float targetRotateAlign, float margin) {
  float lo = 0.5, hi = 1.0;
  float nodeExtent = targetSize * u_correctionRatio / u_sizeRatio * 2.0;
  float effectiveSize = 1.0 - u_correctionRatio / nodeExtent;

  // See findSourceClampT_ for the rotation rationale.
  float ca = u_cameraAngle * (1.0 - targetRotateAlign);
  float rc = cos(ca), rs = sin(ca);
  mat2 rot = mat2(rc, -rs, rs, rc);

  for (int i = 0; i < 12; i++) {
    float mid = (lo + hi) * 0.5;
    vec2 pos = path_`).concat(e,`_position(mid, source, target);
    vec2 localPos = rot * ((pos - target) / nodeExtent);
    float sdf = querySDF(targetShapeId, localPos, effectiveSize);
    if (sdf < 0.0) hi = mid;
    else lo = mid;
  }

  float pathLen = path_`).concat(e,`_length(source, target);
  float marginT = (margin * u_correctionRatio / u_sizeRatio) / pathLen;
  return (lo + hi) * 0.5 - marginT;
}
`)}function vo(e){return`
// Auto-generated numerical tangent (from position via finite differences)
vec2 path_`.concat(e,`_tangent(float t, vec2 source, vec2 target) {
  float epsilon = 0.001;
  float t1 = max(0.0, t - epsilon);
  float t2 = min(1.0, t + epsilon);
  vec2 p1 = path_`).concat(e,`_position(t1, source, target);
  vec2 p2 = path_`).concat(e,`_position(t2, source, target);
  return normalize(p2 - p1);
}

// Auto-generated normal (perpendicular to tangent)
vec2 path_`).concat(e,`_normal(float t, vec2 source, vec2 target) {
  vec2 tangent = path_`).concat(e,`_tangent(t, source, target);
  return vec2(-tangent.y, tangent.x);
}
`)}function bc(e){return`
// Auto-generated path length (samples position 16 times)
float path_`.concat(e,`_length(vec2 source, vec2 target) {
  float len = 0.0;
  vec2 prev = path_`).concat(e,`_position(0.0, source, target);
  for (int i = 1; i <= 16; i++) {
    float t = float(i) / 16.0;
    vec2 curr = path_`).concat(e,`_position(t, source, target);
    len += length(curr - prev);
    prev = curr;
  }
  return len;
}
`)}function yc(e){return`
// Auto-generated closest_t (coarse sample + ternary search)
float path_`.concat(e,`_closest_t(vec2 p, vec2 source, vec2 target) {
  // Coarse search: find best among 10 samples
  float bestT = 0.0;
  float bestDist = 1e10;
  for (int i = 0; i <= 10; i++) {
    float t = float(i) / 10.0;
    vec2 pos = path_`).concat(e,`_position(t, source, target);
    float d = length(p - pos);
    if (d < bestDist) {
      bestDist = d;
      bestT = t;
    }
  }

  // Refine with ternary search
  float lo = max(0.0, bestT - 0.1);
  float hi = min(1.0, bestT + 0.1);
  for (int i = 0; i < 10; i++) {
    float mid1 = lo + (hi - lo) / 3.0;
    float mid2 = hi - (hi - lo) / 3.0;
    float d1 = length(p - path_`).concat(e,`_position(mid1, source, target));
    float d2 = length(p - path_`).concat(e,`_position(mid2, source, target));
    if (d1 < d2) {
      hi = mid2;
    } else {
      lo = mid1;
    }
  }
  return (lo + hi) * 0.5;
}
`)}function xc(e){return`
// Auto-generated signed distance (via closest_t + normal)
float path_`.concat(e,`_distance(vec2 p, vec2 source, vec2 target) {
  float closestT = path_`).concat(e,`_closest_t(p, source, target);
  vec2 closest = path_`).concat(e,`_position(closestT, source, target);
  vec2 diff = p - closest;
  float dist = length(diff);
  if (dist < 0.0001) return 0.0;

  // Get normal at closest point
  vec2 normal = path_`).concat(e,`_normal(closestT, source, target);
  return dist * sign(dot(diff, normal));
}
`)}function _c(e){return`
// Auto-generated t_at_distance (binary search)
float path_`.concat(e,`_t_at_distance(float targetDist, vec2 source, vec2 target) {
  if (targetDist <= 0.0) return 0.0;

  float totalLen = path_`).concat(e,`_length(source, target);
  if (targetDist >= totalLen) return 1.0;

  // Binary search for t
  float lo = 0.0, hi = 1.0;
  for (int i = 0; i < 12; i++) {
    float mid = (lo + hi) * 0.5;

    // Compute arc length from 0 to mid
    float arcLen = 0.0;
    vec2 prev = path_`).concat(e,`_position(0.0, source, target);
    for (int j = 1; j <= 8; j++) {
      float t = mid * float(j) / 8.0;
      vec2 curr = path_`).concat(e,`_position(t, source, target);
      arcLen += length(curr - prev);
      prev = curr;
    }

    if (arcLen < targetDist) {
      lo = mid;
    } else {
      hi = mid;
    }
  }
  return (lo + hi) * 0.5;
}
`)}function Bn(e,n){var t=new RegExp("\\b(float|vec[234]|void|int|bool)\\s+".concat(n,"\\s*\\("));return t.test(e)}function mo(e,n){var t=[];return Bn(n,"path_".concat(e,"_length"))||t.push(bc(e)),Bn(n,"path_".concat(e,"_closest_t"))||t.push(yc(e)),Bn(n,"path_".concat(e,"_distance"))||t.push(xc(e)),Bn(n,"path_".concat(e,"_t_at_distance"))||t.push(_c(e)),t.length>0?`
// ============================================================================
// Auto-generated fallback functions (path only provided position)
// ============================================================================
`.concat(t.join(`
`)):""}function bo(e){var n,t,a,r=e.paths,i=e.layers,o=(n=e.extremities)!==null&&n!==void 0?n:[];if(r.length===0)throw new Error("At least one path is required in 'paths'");if(i.length===0)throw new Error("At least one layer is required in 'layers'");var s=(t=e.defaultHead)!==null&&t!==void 0?t:"none",l=(a=e.defaultTail)!==null&&a!==void 0?a:"none";return{paths:r,extremities:o,layers:i,path:r[0],layer:i[0],defaultHead:s,defaultTail:l}}var yo=WebGL2RenderingContext,Yt=yo.FLOAT,Zi=yo.UNSIGNED_BYTE;function Tc(e,n,t){var a=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"]),r=new Set(a);return e.forEach(function(i){return i.uniforms.forEach(function(o){return r.add(o.name)})}),n.forEach(function(i){return i.uniforms.forEach(function(o){return r.add(o.name)})}),t.forEach(function(i){return i.uniforms.forEach(function(o){return r.add(o.name)})}),Array.from(r)}function Ka(e){var n=new Set,t=[],a=O(e),r;try{for(a.s();!(r=a.n()).done;){var i=r.value;n.has(i.name)||(n.add(i.name),t.push("// Path: ".concat(i.name)),t.push(i.glsl),t.push(vo(i.name)),t.push(mo(i.name,i.glsl)))}}catch(o){a.e(o)}finally{a.f()}return t.join(`

`)}function Sc(e){var n=[],t=O(e),a;try{for(t.s();!(a=t.n()).done;){var r=a.value;n.push("// Extremity: ".concat(r.name)),n.push(r.glsl)}}catch(i){t.e(i)}finally{t.f()}return n.join(`

`)}var Ec=[{queryName:"queryPathPosition",pathFunc:"position",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathTangent",pathFunc:"tangent",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathNormal",pathFunc:"normal",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathLength",pathFunc:"length",returnType:"float",params:"vec2 source, vec2 target",args:"source, target"},{queryName:"queryPathClosestT",pathFunc:"closest_t",returnType:"float",params:"vec2 p, vec2 source, vec2 target",args:"p, source, target"}];function Rc(e,n){var t=n.queryName,a=n.pathFunc,r=n.returnType,i=n.params,o=n.args;if(e.length===1)return"".concat(r," ").concat(t,"(int pathId, ").concat(i,`) {
  return path_`).concat(e[0].name,"_").concat(a,"(").concat(o,`);
}`);var s=e.map(function(l,u){return"    case ".concat(u,": return path_").concat(l.name,"_").concat(a,"(").concat(o,");")}).join(`
`);return"".concat(r," ").concat(t,"(int pathId, ").concat(i,`) {
  switch (pathId) {
`).concat(s,`
    default: return path_`).concat(e[0].name,"_").concat(a,"(").concat(o,`);
  }
}`)}function Za(e){return Ec.map(function(n){return Rc(e,n)}).join(`

`)}function Ac(e){if(e.length===1)return`float queryExtremitySDF(int extremityId, vec2 uv, float lengthRatio, float widthRatio) {
  return extremity_`.concat(e[0].name,`(uv, lengthRatio, widthRatio);
}`);var n=e.map(function(t,a){return"    case ".concat(a,": return extremity_").concat(t.name,"(uv, lengthRatio, widthRatio);")}).join(`
`);return`float queryExtremitySDF(int extremityId, vec2 uv, float lengthRatio, float widthRatio) {
  switch (extremityId) {
`.concat(n,`
    default: return extremity_`).concat(e[0].name,`(uv, lengthRatio, widthRatio);
  }
}`)}function wc(e){var n=[],t=O(e),a;try{for(t.s();!(a=t.n()).done;){var r=a.value;n.push(vc(r.name)),n.push(mc(r.name))}}catch(s){t.e(s)}finally{t.f()}if(e.length===1)n.push(`
float queryFindSourceClampT(int pathId, vec2 source, float sourceSize, int sourceShapeId, float sourceRotateAlign, vec2 target, float margin) {
  return findSourceClampT_`.concat(e[0].name,`(source, sourceSize, sourceShapeId, sourceRotateAlign, target, margin);
}

float queryFindTargetClampT(int pathId, vec2 source, vec2 target, float targetSize, int targetShapeId, float targetRotateAlign, float margin) {
  return findTargetClampT_`).concat(e[0].name,`(source, target, targetSize, targetShapeId, targetRotateAlign, margin);
}`));else{var i=e.map(function(s,l){return"    case ".concat(l,": return findSourceClampT_").concat(s.name,"(source, sourceSize, sourceShapeId, sourceRotateAlign, target, margin);")}).join(`
`),o=e.map(function(s,l){return"    case ".concat(l,": return findTargetClampT_").concat(s.name,"(source, target, targetSize, targetShapeId, targetRotateAlign, margin);")}).join(`
`);n.push(`
float queryFindSourceClampT(int pathId, vec2 source, float sourceSize, int sourceShapeId, float sourceRotateAlign, vec2 target, float margin) {
  switch (pathId) {
`.concat(i,`
    default: return findSourceClampT_`).concat(e[0].name,`(source, sourceSize, sourceShapeId, sourceRotateAlign, target, margin);
  }
}

float queryFindTargetClampT(int pathId, vec2 source, vec2 target, float targetSize, int targetShapeId, float targetRotateAlign, float margin) {
  switch (pathId) {
`).concat(o,`
    default: return findTargetClampT_`).concat(e[0].name,`(source, target, targetSize, targetShapeId, targetRotateAlign, margin);
  }
}`))}return n.join(`

`)}function Dc(e,n,t,a,r){var i=Te([].concat(V(e),V(t))),o=Jt(i),s=Rt(a,r),l=Object.keys(s.offsets),u=function(R){var E=s.specs[R].size;return E===1?"float":"vec".concat(E)},d=l.map(function(T){return"".concat(u(T)," v_source_").concat(T,`;
`).concat(u(T)," v_target_").concat(T,";")}).join(`
`),c=_t(s,{varPrefix:"srcNodeAttr",baseTexelExpr:"srcIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture",outputPrefix:"v_source_"}),f=_t(s,{varPrefix:"tgtNodeAttr",baseTexelExpr:"tgtIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture",outputPrefix:"v_target_"}),h=l.map(function(T){return"".concat(u(T)," g_").concat(T,";")}).join(`
`),g=l.map(function(T){return"  g_".concat(T," = v_source_").concat(T,";")}).join(`
`),v=l.map(function(T){return"  g_".concat(T," = v_target_").concat(T,";")}).join(`
`),m=new Set,p=[],b=function(R){m.has(R.name)||(m.add(R.name),p.push("uniform ".concat(R.type," ").concat(R.name,";")))};e.forEach(function(T){return T.uniforms.forEach(b)}),n.forEach(function(T){return T.uniforms.forEach(b)});var y=n.map(function(T){return se(T.widthFactor)}).join(", "),_=Math.max.apply(Math,V(e.map(function(T){return T.minBodyLengthRatio||0}))),x=`#version 300 es

// Node and edge data textures
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_edgeDataTexture;
uniform int u_edgeDataTextureWidth;

// Edge attribute texture (for path-specific attributes like curvature)
`.concat(o.uniformDeclarations,`

// Node attribute texture (for node shape attributes)
uniform sampler2D u_layerAttributeTexture;
uniform int u_layerAttributeTextureWidth;
uniform int u_layerAttributeTexelsPerNode;

// Render params needed for clamping
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform float u_minEdgeThickness;

// Edge-frame texture dimensions, for scattering each point to its texel
uniform float u_frameTextureWidth;
uniform float u_frameTextureHeight;

// Custom path/extremity uniforms
`).concat(p.join(`
`),`

// Path attribute varyings — assigned so path functions can read them as globals
`).concat(o.vertexVaryingDeclarations,`

// Node size varyings — read by path functions like loop
out float v_sourceNodeSize;
out float v_targetNodeSize;

// Node shape attributes per endpoint, and the ones querySDF reads
`).concat(d,`
`).concat(h,`

// Scattered output written to the edge-frame texel: [tStart, tEnd, straightenFactor, pathLength]
out vec4 v_clamp;

// Extremity width factor array (needed for extremityScale computation)
const float EXTREMITY_WIDTH_FACTORS[`).concat(n.length,"] = float[](").concat(y,`);

// Node-data fetch helpers (geometry texel + rotation-flags texel)
`).concat(ze,`
`).concat(et,`

// Shape SDFs for node boundary clamping
`).concat(kd(),`
`).concat(Pd(new Set(l)),`

// Path functions
`).concat(Ka(e),`
`).concat(Za(e),`
`).concat(wc(e),`

void main() {
  // One point per edge-data row; the row index is the edge-frame texel target.
  int edgeIdx = gl_VertexID;
  int texel0Idx = edgeIdx * 2;
  int texel1Idx = edgeIdx * 2 + 1;
  ivec2 edgeTexCoord0 = ivec2(texel0Idx % u_edgeDataTextureWidth, texel0Idx / u_edgeDataTextureWidth);
  ivec2 edgeTexCoord1 = ivec2(texel1Idx % u_edgeDataTextureWidth, texel1Idx / u_edgeDataTextureWidth);
  vec4 edgeData0 = texelFetch(u_edgeDataTexture, edgeTexCoord0, 0);
  vec4 edgeData1 = texelFetch(u_edgeDataTexture, edgeTexCoord1, 0);

  int srcIdx = int(edgeData0.x);
  int tgtIdx = int(edgeData0.y);
  float a_thickness = edgeData0.z;
  float a_headLengthRatio = edgeData1.x;
  float a_tailLengthRatio = edgeData1.y;
  int pathId = int(edgeData1.z);
  int extremityPacked = int(edgeData1.w);
  int headId = extremityPacked >> 4;
  int tailId = extremityPacked & 15;

  // Fetch path/layer attributes and assign to path-function globals
`).concat(o.fetchCode,`
`).concat(o.varyingAssignments,`

  // Fetch node shape attributes for both endpoints
`).concat(c.fetchCode,`
`).concat(c.varyingAssignments,`
`).concat(f.fetchCode,`
`).concat(f.varyingAssignments,`

  // Fetch node geometry (texel 0) and rotation flags (texel 1).
  vec4 srcNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
  vec4 tgtNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);

  vec2 a_source = srcNodeData.xy;
  vec2 a_target = tgtNodeData.xy;
  float a_sourceSize = srcNodeData.z;
  float a_targetSize = tgtNodeData.z;
  float a_sourceShapeId = srcNodeData.w;
  float a_targetShapeId = tgtNodeData.w;
  // Per-node rotation alignment (0 = viewport, 1 = graph), for boundary clamping.
  float a_sourceRotateAlign = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx).r;
  float a_targetRotateAlign = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx).r;

  v_sourceNodeSize = a_sourceSize;
  v_targetNodeSize = a_targetSize;

  float headLengthRatio = a_headLengthRatio;
  float tailLengthRatio = a_tailLengthRatio;
  float headWidthFactor = EXTREMITY_WIDTH_FACTORS[headId];
  float tailWidthFactor = EXTREMITY_WIDTH_FACTORS[tailId];
  float minBodyLengthRatio = `).concat(se(_),`;

  // Thickness in WebGL units (needed to compute clamping margin and extremity lengths)
  float pixelsThickness = max(a_thickness, u_minEdgeThickness * u_sizeRatio);
  float webGLThickness = pixelsThickness * u_correctionRatio / u_sizeRatio;

  // SDF clamping: find where the edge body meets the node boundaries. Always
  // searched (ungated) so labels get a true boundary clamp; the body re-applies
  // its extremity gating in-shader.
`).concat(g,`
  float tStart = queryFindSourceClampT(pathId, a_source, a_sourceSize, int(a_sourceShapeId), a_sourceRotateAlign, a_target, 0.0);
`).concat(v,`
  float tEnd = queryFindTargetClampT(pathId, a_source, a_target, a_targetSize, int(a_targetShapeId), a_targetRotateAlign, 0.0);

  // straightenFactor (frame .z) is consumed only by the body, which runs to the
  // node center when an extremity is absent. Derive the straightening math from
  // these gated clamps — not the ungated boundary ones above — so it matches the
  // geometry it drives. The ungated tStart/tEnd remain what labels read.
  float bodyTStart = tailLengthRatio > 0.0 ? tStart : 0.0;
  float bodyTEnd = headLengthRatio > 0.0 ? tEnd : 1.0;

  // Path length and zone boundaries (needed for straightening check)
  float pathLength = queryPathLength(pathId, a_source, a_target);
  float visibleLength = pathLength * (bodyTEnd - bodyTStart);

  float headLength = headLengthRatio * webGLThickness;
  float tailLength = tailLengthRatio * webGLThickness;
  float minBodyLength = minBodyLengthRatio * webGLThickness;

  float totalNeededLength = headLength + tailLength + minBodyLength;
  float extremityScale = 1.0;
  if (totalNeededLength > visibleLength && totalNeededLength > 0.0001) {
    extremityScale = visibleLength / totalNeededLength;
    headLength *= extremityScale;
    tailLength *= extremityScale;
  }

  float headLengthT = pathLength > 0.0001 ? headLength / pathLength : 0.0;
  float tailLengthT = pathLength > 0.0001 ? tailLength / pathLength : 0.0;

  float tTailEnd = bodyTStart + tailLengthT;
  float tHeadStart = bodyTEnd - headLengthT;
  if (tTailEnd > tHeadStart) {
    float mid = (bodyTStart + bodyTEnd) * 0.5;
    tTailEnd = mid;
    tHeadStart = mid;
  }

  // Straighten factor: blend toward straight line when path twists in extremity zones
  float straightenFactor = 0.0;
  {
    float maxDeviation = 0.0;
    if (tailLengthT > 0.0001) {
      vec2 tailTang = queryPathTangent(pathId, tTailEnd, a_source, a_target);
      vec2 tailChord = queryPathPosition(pathId, bodyTStart, a_source, a_target)
                     - queryPathPosition(pathId, tTailEnd, a_source, a_target);
      float tailChordLen = length(tailChord);
      if (tailChordLen > 0.0001) {
        maxDeviation = max(maxDeviation, 1.0 - dot(-tailTang, tailChord / tailChordLen));
      }
    }
    if (headLengthT > 0.0001) {
      vec2 headTang = queryPathTangent(pathId, tHeadStart, a_source, a_target);
      vec2 headChord = queryPathPosition(pathId, bodyTEnd, a_source, a_target)
                     - queryPathPosition(pathId, tHeadStart, a_source, a_target);
      float headChordLen = length(headChord);
      if (headChordLen > 0.0001) {
        maxDeviation = max(maxDeviation, 1.0 - dot(headTang, headChord / headChordLen));
      }
    }
    straightenFactor = smoothstep(0.035, 0.5, maxDeviation);
  }

  // When straightening, blend the ungated tStart/tEnd (the label-facing clamps)
  // toward straight-line clamp positions.
  if (straightenFactor > 0.001) {
    if (tailLengthRatio > 0.0) {
`).concat(g,`
      float srcExtent = a_sourceSize * u_correctionRatio / u_sizeRatio * 2.0;
      float srcEffective = 1.0 - u_correctionRatio / srcExtent;
      float srcCa = u_cameraAngle * (1.0 - a_sourceRotateAlign);
      mat2 srcRot = mat2(cos(srcCa), -sin(srcCa), sin(srcCa), cos(srcCa));
      float lo = 0.0, hi = 0.5;
      for (int i = 0; i < 12; i++) {
        float mid = (lo + hi) * 0.5;
        vec2 pos = mix(a_source, a_target, mid);
        vec2 localPos = srcRot * ((pos - a_source) / srcExtent);
        float sdf = querySDF(int(a_sourceShapeId), localPos, srcEffective);
        if (sdf < 0.0) lo = mid; else hi = mid;
      }
      tStart = mix(tStart, (lo + hi) * 0.5, straightenFactor);
    }
    if (headLengthRatio > 0.0) {
`).concat(v,`
      float tgtExtent = a_targetSize * u_correctionRatio / u_sizeRatio * 2.0;
      float tgtEffective = 1.0 - u_correctionRatio / tgtExtent;
      float tgtCa = u_cameraAngle * (1.0 - a_targetRotateAlign);
      mat2 tgtRot = mat2(cos(tgtCa), -sin(tgtCa), sin(tgtCa), cos(tgtCa));
      float lo = 0.5, hi = 1.0;
      for (int i = 0; i < 12; i++) {
        float mid = (lo + hi) * 0.5;
        vec2 pos = mix(a_source, a_target, mid);
        vec2 localPos = tgtRot * ((pos - a_target) / tgtExtent);
        float sdf = querySDF(int(a_targetShapeId), localPos, tgtEffective);
        if (sdf < 0.0) hi = mid; else lo = mid;
      }
      tEnd = mix(tEnd, (lo + hi) * 0.5, straightenFactor);
    }
  }

  v_clamp = vec4(tStart, tEnd, straightenFactor, pathLength);

  // Scatter this point to its edge's texel center in the frame texture.
  float x = mod(float(edgeIdx), u_frameTextureWidth);
  float y = floor(float(edgeIdx) / u_frameTextureWidth);
  vec2 ndc = (vec2(x, y) + 0.5) / vec2(u_frameTextureWidth, u_frameTextureHeight) * 2.0 - 1.0;
  gl_Position = vec4(ndc, 0.0, 1.0);
  gl_PointSize = 1.0;
}
`);return x}var Wn=0,Qi=1,Un=2;function Cc(e,n,t){var a=[];t&&(a.push([Wn,0,-1],[Wn,0,1]),a.push([Wn,1,-1],[Wn,1,1]));for(var r=0;r<=e;r++){var i=r/e;a.push([Qi,i,-1],[Qi,i,1])}return n&&(a.push([Un,0,-1],[Un,0,1]),a.push([Un,1,-1],[Un,1,1])),{data:a,attributes:[{name:"a_zone",size:1,type:Yt},{name:"a_zoneT",size:1,type:Yt},{name:"a_side",size:1,type:Yt}],verticesPerEdge:a.length}}function Lc(e,n,t,a){var r=Te([].concat(V(e),V(t))),i=Jt(r),o=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding","u_nodeDataTexture"]),s=new Set,l=[],u=function(p){!o.has(p.name)&&!s.has(p.name)&&(s.add(p.name),l.push("uniform ".concat(p.type," ").concat(p.name,";")))};e.forEach(function(m){return m.uniforms.forEach(u)}),n.forEach(function(m){return m.uniforms.forEach(u)}),t.forEach(function(m){return m.uniforms.forEach(u)});var d=a.map(function(m){var p=m.size===1?"float":"vec".concat(m.size);return"in ".concat(p," ").concat(m.name,";")}).join(`
`),c=n.map(function(m){return se(m.widthFactor)}).join(", "),f=Math.max.apply(Math,V(e.map(function(m){return m.minBodyLengthRatio||0}))),h=t.some(function(m){return m.needsNodeColors}),g=e.some(function(m){return m.needsNodeSize}),v=`#version 300 es

// Constant attributes (per vertex)
`.concat(d,`

// Per-edge attributes
// Edge data (source/target indices, thickness, extremity ratios, path/extremity IDs)
// is fetched from edge data texture via edge index
in float a_edgeIndex;   // Index into edge data texture
in vec4 a_color;        // Edge color
in vec4 a_id;           // Edge ID for picking
in float a_opacity;     // Edge opacity

// Standard uniforms
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_zoomRatio;
uniform float u_pixelRatio;
uniform float u_cameraAngle;
uniform float u_minEdgeThickness;
#ifdef PICKING_MODE
uniform float u_pickingPadding;
#endif
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_edgeDataTexture;
uniform int u_edgeDataTextureWidth;
uniform sampler2D u_edgeFrameTexture;
uniform int u_edgeFrameTextureWidth;

// Edge path attribute texture uniforms
`).concat(i.uniformDeclarations,`

// Custom uniforms
`).concat(l.join(`
`),`

// Standard varyings
out vec4 v_color;
out float v_opacity;
out vec4 v_id;
out float v_thickness;       // Edge body thickness (in consistent units)
out float v_t;
out float v_tStart;
out float v_tEnd;
out float v_side;
out float v_antialiasingWidth;  // Anti-aliasing width (normalized: u_correctionRatio / thickness)
out vec2 v_source;
out vec2 v_target;
out float v_edgeLength;
`).concat(g?`
out float v_sourceNodeSize;  // Source node size (mirrored in labels/generator.ts as plain float)
out float v_targetNodeSize;  // Target node size (mirrored in labels/generator.ts as plain float)`:"",`
`).concat(h?`
out vec4 v_sourceColor;
out vec4 v_targetColor;`:"",`
// Zone varyings
out float v_zone;            // 0=tail, 1=body, 2=head
out float v_zoneT;           // Position within zone [0,1]
out float v_headLengthRatio; // Head length as ratio of thickness
out float v_tailLengthRatio; // Tail length as ratio of thickness
out float v_headWidthRatio;  // Head width factor
out float v_tailWidthRatio;  // Tail width factor

// Multi-path/extremity varyings
flat out int v_pathId;
flat out int v_headId;
flat out int v_tailId;

// Path/layer attribute varyings (fetched from edge attribute texture)
`).concat(i.vertexVaryingDeclarations,`

const float bias = 255.0 / 254.0;

// Width factor array for extremities (shared pool for head/tail)
const float EXTREMITY_WIDTH_FACTORS[`).concat(n.length,"] = float[](").concat(c,`);

// All path functions
`).concat(Ka(e),`

// Path selector functions
`).concat(Za(e),`

// Node-data fetch helper (geometry texel of the two-texel node stride)
`).concat(ze,`
`).concat(h?Md:"",`
// Per-edge clamp from the frame-pass (tStart, tEnd, straightenFactor, pathLength)
`).concat(Et,`

void main() {
  // Fetch edge data from edge texture (2 texels per edge)
  // Texel 0: sourceNodeIndex, targetNodeIndex, thickness, reserved
  // Texel 1: headLengthRatio, tailLengthRatio, pathId, (headId << 4) | tailId
  int edgeIdx = int(a_edgeIndex);

  // Hidden edges are flagged with a negative row by EdgeProgram.process(). Push
  // the whole primitive outside the clip volume: every vertex lands at the same
  // out-of-range position, so it is fully clipped and rasterizes nothing —
  // neither to the frame buffer nor to the picking buffer.
  if (edgeIdx < 0) {
    gl_Position = vec4(2.0, 0.0, 0.0, 1.0);
    v_color = vec4(0.0);
    v_id = vec4(0.0);
    return;
  }

  int texel0Idx = edgeIdx * 2;
  int texel1Idx = edgeIdx * 2 + 1;
  ivec2 edgeTexCoord0 = ivec2(texel0Idx % u_edgeDataTextureWidth, texel0Idx / u_edgeDataTextureWidth);
  ivec2 edgeTexCoord1 = ivec2(texel1Idx % u_edgeDataTextureWidth, texel1Idx / u_edgeDataTextureWidth);
  vec4 edgeData0 = texelFetch(u_edgeDataTexture, edgeTexCoord0, 0);
  vec4 edgeData1 = texelFetch(u_edgeDataTexture, edgeTexCoord1, 0);

  // Unpack edge data
  int srcIdx = int(edgeData0.x);
  int tgtIdx = int(edgeData0.y);
  float a_thickness = edgeData0.z;
  // edgeData0.w is now reserved (curvature moved to path attribute texture)
  float a_headLengthRatio = edgeData1.x;
  float a_tailLengthRatio = edgeData1.y;
  int pathId = int(edgeData1.z);
  int extremityPacked = int(edgeData1.w);
  int headId = extremityPacked >> 4;
  int tailId = extremityPacked & 15;

  // Fetch path/layer attributes from edge attribute texture
`).concat(i.fetchCode,`

  // Assign path/layer attribute varyings
`).concat(i.varyingAssignments,`

  // Fetch source and target node geometry (texel 0 of the two-texel node stride)
  vec4 srcNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
  vec4 tgtNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);

  vec2 a_source = srcNodeData.xy;
  vec2 a_target = tgtNodeData.xy;
`).concat(g?`
  // Assign node size varyings early (path functions like loops need them during clamping)
  v_sourceNodeSize = srcNodeData.z;
  v_targetNodeSize = tgtNodeData.z;`:"",`
`).concat(h?`
  v_sourceColor = readNodeColor(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
  v_targetColor = readNodeColor(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);`:"",`

  // Convert thickness to WebGL units
  float minThickness = u_minEdgeThickness;
  float pixelsThickness = max(a_thickness, minThickness * u_sizeRatio);
  float webGLThickness = pixelsThickness * u_correctionRatio / u_sizeRatio;

  // Extremity parameters from ID lookups (shared pool)
  float headLengthRatio = a_headLengthRatio;
  float tailLengthRatio = a_tailLengthRatio;
  float headWidthFactor = EXTREMITY_WIDTH_FACTORS[headId];
  float tailWidthFactor = EXTREMITY_WIDTH_FACTORS[tailId];
  float minBodyLengthRatio = `).concat(se(f),`;

  // Per-edge values from the frame-pass texture (read by edge index).
  // tStart/tEnd are the ungated boundary clamps: re-apply the body's extremity
  // gating here (no extremity → body runs to the node center, 0/1).
  vec4 frameClamp = readFrameTexel(u_edgeFrameTexture, u_edgeFrameTextureWidth, edgeIdx);
  float tStart           = a_tailLengthRatio > 0.0 ? frameClamp.x : 0.0;
  float tEnd             = a_headLengthRatio > 0.0 ? frameClamp.y : 1.0;
  float straightenFactor = frameClamp.z;
  float pathLength       = frameClamp.w;

  // Anti-aliasing width (~1 pixel, normalized by thickness)
  float antialiasingWidth = u_correctionRatio / webGLThickness;

  float visibleLength = pathLength * (tEnd - tStart);

  // Compute extremity lengths in world units
  float headLength = headLengthRatio * webGLThickness;
  float tailLength = tailLengthRatio * webGLThickness;
  float minBodyLength = minBodyLengthRatio * webGLThickness;

  // Handle short edges: scale down extremities if needed
  float totalNeededLength = headLength + tailLength + minBodyLength;
  float extremityScale = 1.0;
  if (totalNeededLength > visibleLength && totalNeededLength > 0.0001) {
    extremityScale = visibleLength / totalNeededLength;
    headLength *= extremityScale;
    tailLength *= extremityScale;
  }

  // Convert lengths to t-values
  float headLengthT = pathLength > 0.0001 ? headLength / pathLength : 0.0;
  float tailLengthT = pathLength > 0.0001 ? tailLength / pathLength : 0.0;

  // Zone boundaries in t-space
  float tTailEnd = tStart + tailLengthT;
  float tHeadStart = tEnd - headLengthT;

  // Ensure body has non-negative length
  if (tTailEnd > tHeadStart) {
    float mid = (tStart + tEnd) * 0.5;
    tTailEnd = mid;
    tHeadStart = mid;
  }

  // Convert to webGL units for geometry expansion
  float aaWidthWebGL = antialiasingWidth * webGLThickness;

  // Extra geometry width for picking padding (0 in visual mode)
  #ifdef PICKING_MODE
    float pickingPaddingWebGL = u_pickingPadding * u_correctionRatio;
  #else
    float pickingPaddingWebGL = 0.0;
  #endif

  // Straight-line direction and normal (for blending when straightenFactor > 0)
  vec2 straightDir = length(a_target - a_source) > 0.0001
    ? normalize(a_target - a_source) : vec2(1.0, 0.0);
  vec2 straightNormal = vec2(-straightDir.y, straightDir.x);

  // Zone-based vertex processing using path selectors
  vec2 position;
  vec2 normal;
  float t;
  float zone = a_zone;
  float zoneT = a_zoneT;
  float side = a_side;

  // Scaled extremity width factors (geometry must be at least as wide as body)
  float scaledTailWidth = max(tailWidthFactor * extremityScale, 1.0);
  float scaledHeadWidth = max(headWidthFactor * extremityScale, 1.0);

  if (zone < 0.5) {
    // TAIL ZONE: rectangular quad with scaled width
    vec2 tang = queryPathTangent(pathId, tTailEnd, a_source, a_target);
    normal = vec2(-tang.y, tang.x);
    vec2 centerPos = mix(queryPathPosition(pathId, tStart, a_source, a_target),
                         queryPathPosition(pathId, tTailEnd, a_source, a_target), zoneT);
    float halfWidth = webGLThickness * scaledTailWidth * 0.5 + aaWidthWebGL + pickingPaddingWebGL;
    position = centerPos + normal * side * halfWidth;
    t = mix(tStart, tTailEnd, zoneT);

  } else if (zone < 1.5) {
    // BODY ZONE: follows path curvature with width = 1.0
    t = mix(tTailEnd, tHeadStart, zoneT);
    normal = queryPathNormal(pathId, t, a_source, a_target);
    float halfWidth = webGLThickness * 0.5 + aaWidthWebGL + pickingPaddingWebGL;
    position = queryPathPosition(pathId, t, a_source, a_target) + normal * side * halfWidth;

  } else {
    // HEAD ZONE: rectangular quad with scaled width
    vec2 tang = queryPathTangent(pathId, tHeadStart, a_source, a_target);
    normal = vec2(-tang.y, tang.x);
    vec2 centerPos = mix(queryPathPosition(pathId, tHeadStart, a_source, a_target),
                         queryPathPosition(pathId, tEnd, a_source, a_target), zoneT);
    float halfWidth = webGLThickness * scaledHeadWidth * 0.5 + aaWidthWebGL + pickingPaddingWebGL;
    position = centerPos + normal * side * halfWidth;
    t = mix(tHeadStart, tEnd, zoneT);
  }

  // Blend toward straight line based on path twist in extremity zones
  if (straightenFactor > 0.001) {
    float zoneWidth = zone < 0.5 ? webGLThickness * scaledTailWidth * 0.5 + aaWidthWebGL + pickingPaddingWebGL :
                      zone < 1.5 ? webGLThickness * 0.5 + aaWidthWebGL + pickingPaddingWebGL :
                      webGLThickness * scaledHeadWidth * 0.5 + aaWidthWebGL + pickingPaddingWebGL;
    vec2 straightPos = mix(a_source, a_target, t) + straightNormal * side * zoneWidth;
    position = mix(position, straightPos, straightenFactor);
  }

  gl_Position = vec4((u_matrix * vec3(position, 1.0)).xy, 0.0, 1.0);

  // Pass varyings to fragment shader
  v_color = a_color;
  v_color.a *= bias;
  v_opacity = a_opacity;
  v_id = a_id;
  v_thickness = webGLThickness;
  v_t = t;
  v_tStart = tStart;
  v_tEnd = tEnd;
  v_side = side;
  v_antialiasingWidth = antialiasingWidth;
  v_source = a_source;
  v_target = a_target;
  v_edgeLength = pathLength;

  // Zone varyings
  v_zone = zone;
  v_zoneT = zoneT;
  v_headLengthRatio = headLengthRatio * extremityScale;
  v_tailLengthRatio = tailLengthRatio * extremityScale;
  // Scale extremity width proportionally with length when crushed
  v_headWidthRatio = headWidthFactor * extremityScale;
  v_tailWidthRatio = tailWidthFactor * extremityScale;

  // Multi-path varyings
  v_pathId = pathId;
  v_headId = headId;
  v_tailId = tailId;
}
`);return v}function kc(e,n,t,a){var r=Te([].concat(V(e),V(t))),i=Jt(r),o=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding"]),s=new Set,l=[],u=function(b){!o.has(b.name)&&!s.has(b.name)&&(s.add(b.name),l.push("uniform ".concat(b.type," ").concat(b.name,";")))};e.forEach(function(p){return p.uniforms.forEach(u)}),n.forEach(function(p){return p.uniforms.forEach(u)}),t.forEach(function(p){return p.uniforms.forEach(u)});var d=n.map(function(p){var b;return se((b=p.baseRatio)!==null&&b!==void 0?b:.5)}).join(", "),c=function(b){var y,_;return n.length>1?"EXTREMITY_BASE_RATIOS[".concat(b,"]"):se((y=(_=n[0])===null||_===void 0?void 0:_.baseRatio)!==null&&y!==void 0?y:.5)},f=n.some(function(p){return Re(p.length)?!0:p.length>0}),h=t.some(function(p){return p.needsNodeColors}),g=e.some(function(p){return p.needsNodeSize}),v=t.map(function(p,b){return"  // Layer ".concat(b+1,": ").concat(p.name,`
  color = blendOver(color, layer_`).concat(p.name,"(context));")}).join(`

`),m=`#version 300 es
precision highp float;

// Standard varyings
in vec4 v_color;
in float v_opacity;
in vec4 v_id;
in float v_thickness;       // Edge body thickness
in float v_t;
in float v_tStart;
in float v_tEnd;
in float v_side;
in float v_antialiasingWidth;  // Anti-aliasing width (normalized: u_correctionRatio / thickness)
in vec2 v_source;
in vec2 v_target;
in float v_edgeLength;
`.concat(g?`
in float v_sourceNodeSize;   // Source node size (mirrored in labels/generator.ts as plain float)
in float v_targetNodeSize;   // Target node size (mirrored in labels/generator.ts as plain float)`:"",`
`).concat(h?`
in vec4 v_sourceColor;
in vec4 v_targetColor;`:"",`
// Zone varyings
in float v_zone;            // 0=tail, 1=body, 2=head
in float v_zoneT;           // Position within zone [0,1]
in float v_headLengthRatio; // Head length as ratio of thickness (scaled for short edges)
in float v_tailLengthRatio; // Tail length as ratio of thickness (scaled for short edges)
in float v_headWidthRatio;  // Head width factor
in float v_tailWidthRatio;  // Tail width factor

// Multi-path/extremity varyings
flat in int v_pathId;
flat in int v_headId;
flat in int v_tailId;

// Path/layer attribute varyings (from vertex shader texture fetch)
`).concat(i.fragmentVaryingDeclarations,`

// Standard uniforms (needed by some path types)
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
#ifdef PICKING_MODE
uniform float u_pickingPadding;
#endif

// Custom uniforms
`).concat(l.join(`
`),`

// Fragment output (single target - picking handled via separate pass)
out vec4 fragColor;

`).concat(n.length>1?`// Base ratio array for extremities (shared pool for head/tail)
const float EXTREMITY_BASE_RATIOS[`.concat(n.length,"] = float[](").concat(d,");"):"",`

// EdgeContext struct
struct EdgeContext {
  float t;                   // Position along path [0, 1]
  float sdf;                 // Signed distance from centerline
  vec2 position;             // World position
  vec2 tangent;              // Path tangent
  vec2 normal;               // Path normal
  float thickness;           // Edge thickness
  float aaWidth;             // Anti-aliasing width
  float edgeLength;          // Total path length
  float tStart;              // Clamped start t
  float tEnd;                // Clamped end t
  float distanceFromSource;  // Arc distance from source
  float distanceToTarget;    // Arc distance to target
};

EdgeContext context;

// Alpha "over" compositing for layer blending
vec4 blendOver(vec4 bg, vec4 fg) {
  float a = fg.a;
  return vec4(mix(bg.rgb, fg.rgb, a), bg.a + a * (1.0 - bg.a));
}

// All path functions
`).concat(Ka(e),`

// Path selector functions
`).concat(Za(e),`

// All extremity functions
`).concat(Sc(n),`

// Extremity SDF selector (shared pool for head/tail)
`).concat(Ac(n),`

// Layer functions
`).concat(t.map(function(p){return p.glsl}).join(`

`),`

// Helper: Compute arc length using path selector
float computeArcLengthMulti(int pathId, float t0, float t1, vec2 source, vec2 target, int samples) {
  float arcLen = 0.0;
  vec2 prev = queryPathPosition(pathId, t0, source, target);
  for (int i = 1; i <= samples; i++) {
    float t = t0 + (t1 - t0) * float(i) / float(samples);
    vec2 curr = queryPathPosition(pathId, t, source, target);
    arcLen += length(curr - prev);
    prev = curr;
  }
  return arcLen;
}

void main() {
  // Compute normalized t within visible edge (0 = start, 1 = end)
  float tNorm = (v_t - v_tStart) / max(v_tEnd - v_tStart, 0.0001);

  // Edge body half-thickness
  float halfThickness = v_thickness * 0.5;

  // Convert normalized AA width to webGL units (~1 pixel)
  float aaWidthWebGL = v_antialiasingWidth * v_thickness;

  // Distance from centerline based on v_side interpolation
  float zoneWidthFactor = v_zone < 0.5 ? v_tailWidthRatio :
                          v_zone < 1.5 ? 1.0 :
                          v_headWidthRatio;
  // In PICKING_MODE, inflate halfGeometryWidth to match the inflated vertex geometry
  #ifdef PICKING_MODE
    float halfGeometryWidth = halfThickness * zoneWidthFactor + aaWidthWebGL + u_pickingPadding * aaWidthWebGL;
  #else
    float halfGeometryWidth = halfThickness * zoneWidthFactor + aaWidthWebGL;
  #endif
  float distFromCenter = abs(v_side) * halfGeometryWidth;

  // Populate EdgeContext (for layer functions)
  context.t = tNorm;
  context.sdf = distFromCenter - halfThickness;
  context.position = queryPathPosition(v_pathId, v_t, v_source, v_target);
  context.tangent = queryPathTangent(v_pathId, v_t, v_source, v_target);
  context.normal = vec2(-context.tangent.y, context.tangent.x);
  context.thickness = v_thickness;
  context.aaWidth = aaWidthWebGL;
  context.edgeLength = v_edgeLength;
  context.tStart = v_tStart;
  context.tEnd = v_tEnd;

  // Compute arc distances
  float visibleLength = v_edgeLength * (v_tEnd - v_tStart);
  float pathT = v_t;
  float pathTNorm = tNorm;
`).concat(e.every(function(p){return p.linearParameterization})?`  // All paths have linear parameterization: t maps directly to arc distance
  context.distanceFromSource = pathTNorm * visibleLength;
  context.distanceToTarget = (1.0 - pathTNorm) * visibleLength;`:e.every(function(p){return!p.linearParameterization})?`  // No paths have linear parameterization: use numerical integration
  context.distanceFromSource = computeArcLengthMulti(v_pathId, v_tStart, pathT, v_source, v_target, 16);
  context.distanceToTarget = computeArcLengthMulti(v_pathId, pathT, v_tEnd, v_source, v_target, 16);`:`  // Mixed parameterization: use analytical for linear paths, numerical for others
  if (`.concat(e.filter(function(p){return p.linearParameterization}).map(function(p){return"v_pathId == ".concat(e.indexOf(p))}).join(" || "),`) {
    context.distanceFromSource = pathTNorm * visibleLength;
    context.distanceToTarget = (1.0 - pathTNorm) * visibleLength;
  } else {
    context.distanceFromSource = computeArcLengthMulti(v_pathId, v_tStart, pathT, v_source, v_target, 16);
    context.distanceToTarget = computeArcLengthMulti(v_pathId, pathT, v_tEnd, v_source, v_target, 16);
  }`),`

  // Compute SDF based on zone using extremity selector (shared pool)
  float bodySDF = distFromCenter - halfThickness;
  float finalSDF;

`).concat(f?`  // Base ratios, from baseRatioLookup
  float headBaseRatio = `.concat(c("v_headId"),`;
  float tailBaseRatio = `).concat(c("v_tailId"),`;

  if (v_zone < 0.5) {
    // TAIL ZONE: v_zoneT goes 0 (tip) to 1 (base)
    vec2 uv = vec2((1.0 - v_zoneT) * v_tailLengthRatio, v_side * v_tailWidthRatio * 0.5);
    float tailSDF = queryExtremitySDF(v_tailId, uv, v_tailLengthRatio, v_tailWidthRatio) * v_thickness;

    // Apply union only near base (v_zoneT > 1 - baseRatio)
    if (v_zoneT > 1.0 - tailBaseRatio) {
      finalSDF = min(tailSDF, bodySDF);
    } else {
      finalSDF = tailSDF;
    }
  } else if (v_zone < 1.5) {
    // BODY ZONE: distance from centerline
    finalSDF = bodySDF;
  } else {
    // HEAD ZONE: v_zoneT goes 0 (base) to 1 (tip)
    vec2 uv = vec2(v_zoneT * v_headLengthRatio, v_side * v_headWidthRatio * 0.5);
    float headSDF = queryExtremitySDF(v_headId, uv, v_headLengthRatio, v_headWidthRatio) * v_thickness;

    // Apply union only near base (v_zoneT < baseRatio)
    if (v_zoneT < headBaseRatio) {
      finalSDF = min(headSDF, bodySDF);
    } else {
      finalSDF = headSDF;
    }
  }`):`  // No extremity draws tail/head geometry, so every vertex is body zone.
  finalSDF = bodySDF;`,`

  #ifdef PICKING_MODE
    // Picking pass: output edge ID for pixels within the picking area
    if (finalSDF > u_pickingPadding * aaWidthWebGL) discard;
    fragColor = v_id;
  #else
`).concat(a?`    // Visual pass: anti-aliased edge with layers, edge opacity applied once
    float alpha = smoothstep(aaWidthWebGL, -aaWidthWebGL, finalSDF) * v_opacity;`:`    // Visual pass: hard-edged (no anti-aliasing gradient) edge with layers, edge opacity applied once
    float alpha = (finalSDF < 0.0 ? 1.0 : 0.0) * v_opacity;`,`
    if (alpha < 0.01) discard;

    // Apply layers sequentially with "over" compositing
    vec4 color = vec4(0.0);

`).concat(v,`

    // Mix with transparent to fade both color AND alpha (pre-multiplied alpha for correct blending)
    fragColor = mix(vec4(0.0), color, alpha);
  #endif
}
`);return m}function Pc(e,n,t){var a=Re(n.length)?!0:n.length>0,r=Re(t.length)?!0:t.length>0;if(e.generateConstantData){var i=e.generateConstantData();return{data:i.data,attributes:i.attributes,verticesPerEdge:i.verticesPerEdge}}return Cc(e.segments,a,r)}function Ji(e){var n,t=bo(e),a=t.paths,r=t.extremities,i=t.layers,o=(n=e.antialias)!==null&&n!==void 0?n:!0,s=new Map,l=new Map,u=new Map,d=O(a),c;try{for(d.s();!(c=d.n()).done;){var f=c.value,h=O(r),g;try{for(h.s();!(g=h.n()).done;){var v=g.value,m=O(r),p;try{for(m.s();!(p=m.n()).done;){var b=p.value,y="".concat(f.name,":").concat(v.name,":").concat(b.name),_=Pc(f,v,b);s.set(y,_.verticesPerEdge),l.set(y,_.data);var x=O(_.attributes),T;try{for(x.s();!(T=x.n()).done;){var R=T.value;u.has(R.name)||u.set(R.name,R)}}catch(q){x.e(q)}finally{x.f()}}}catch(q){m.e(q)}finally{m.f()}}}catch(q){h.e(q)}finally{h.f()}}}catch(q){d.e(q)}finally{d.f()}var E=Array.from(u.values()),C={};E.forEach(function(q,Y){C[q.name]=Y});var w=0,N="",A=O(s),F;try{for(A.s();!(F=A.n()).done;){var L=ee(F.value,2),I=L[0],z=L[1];z>w&&(w=z,N=I)}}catch(q){A.e(q)}finally{A.f()}var G=l.get(N)||[],k=N.split(":"),P=ee(k,1),M=P[0],j=a.find(function(q){return q.name===M}),$=[];j!=null&&j.generateConstantData?$=j.generateConstantData().attributes:$=[{name:"a_zone"},{name:"a_zoneT"},{name:"a_side"}];var K=G.map(function(q){var Y=new Array(E.length).fill(0);return $.forEach(function(Se,fe){var ke=C[Se.name];ke!==void 0&&fe<q.length&&(Y[ke]=q[fe])}),Y});return{vertexShader:Lc(a,r,i,E),fragmentShader:kc(a,r,i,o),uniforms:Tc(a,r,i),attributes:Fc(),verticesPerEdge:w,constantData:K,constantAttributes:E,vertexCountsPerCombination:s,constantDataPerCombination:l}}function Fc(e,n,t){return[{name:"a_edgeIndex",size:1,type:Yt},{name:"a_color",size:4,type:Zi,normalized:!0},{name:"a_id",size:4,type:Zi,normalized:!0},{name:"a_opacity",size:1,type:Yt}]}var Ic=`#version 300 es
precision highp float;

in vec4 v_clamp;

// RGBA32F target: stores (tStart, tEnd, straightenFactor, pathLength).
out vec4 fragColor;

void main() {
  fragColor = v_clamp;
}
`,Nc=(function(){function e(n,t){Z(this,e),S(this,"uniformLocations",{});var a=t.paths,r=t.extremities,i=t.layers,o=t.nodeShapes,s=t.nodeLayers;this.gl=n,this.hasAttributeData=Te([].concat(V(a),V(i))).floatsPerItem>0,this.hasNodeAttributeData=Object.keys(Rt(o,s).offsets).length>0,this.vertexShader=Ha(n,Dc(a,r,i,o,s)),this.fragmentShader=$a(n,Ic),this.program=ja(n,[this.vertexShader,this.fragmentShader]);var l=new Set;this.customUniforms=[];for(var u=0,d=[].concat(V(a),V(r));u<d.length;u++){var c=d[u],f=O(c.uniforms),h;try{for(f.s();!(h=f.n()).done;){var g=h.value;l.has(g.name)||(l.add(g.name),this.customUniforms.push(g))}}catch(y){f.e(y)}finally{f.f()}}var v=["u_sizeRatio","u_correctionRatio","u_cameraAngle","u_minEdgeThickness","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode","u_frameTextureWidth","u_frameTextureHeight"].concat(V(this.customUniforms.map(function(y){return y.name}))),m=O(v),p;try{for(m.s();!(p=m.n()).done;){var b=p.value;this.uniformLocations[b]=n.getUniformLocation(this.program,b)}}catch(y){m.e(y)}finally{m.f()}this.vao=n.createVertexArray()}return Q(e,[{key:"run",value:function(t,a,r,i,o){if(r!==0){var s=this.gl,l=this.uniformLocations;s.useProgram(this.program),s.bindVertexArray(this.vao),l.u_sizeRatio&&s.uniform1f(l.u_sizeRatio,t.sizeRatio),l.u_correctionRatio&&s.uniform1f(l.u_correctionRatio,t.correctionRatio),l.u_cameraAngle&&s.uniform1f(l.u_cameraAngle,t.cameraAngle),l.u_minEdgeThickness&&s.uniform1f(l.u_minEdgeThickness,t.minEdgeThickness),l.u_nodeDataTexture&&s.uniform1i(l.u_nodeDataTexture,t.nodeDataTextureUnit),l.u_nodeDataTextureWidth&&s.uniform1i(l.u_nodeDataTextureWidth,t.nodeDataTextureWidth),l.u_edgeDataTexture&&s.uniform1i(l.u_edgeDataTexture,t.edgeDataTextureUnit),l.u_edgeDataTextureWidth&&s.uniform1i(l.u_edgeDataTextureWidth,t.edgeDataTextureWidth),l.u_frameTextureWidth&&s.uniform1f(l.u_frameTextureWidth,a.getTextureWidth()),l.u_frameTextureHeight&&s.uniform1f(l.u_frameTextureHeight,a.getTextureHeight()),this.hasAttributeData&&i&&(i.bind(Ve),l.u_edgeAttributeTexture&&s.uniform1i(l.u_edgeAttributeTexture,Ve),l.u_edgeAttributeTextureWidth&&s.uniform1i(l.u_edgeAttributeTextureWidth,i.getTextureWidth()),l.u_edgeAttributeTexelsPerEdge&&s.uniform1i(l.u_edgeAttributeTexelsPerEdge,i.getTexelsPerItem())),this.hasNodeAttributeData&&o&&(o.bind(je),l.u_layerAttributeTexture&&s.uniform1i(l.u_layerAttributeTexture,je),l.u_layerAttributeTextureWidth&&s.uniform1i(l.u_layerAttributeTextureWidth,o.getTextureWidth()),l.u_layerAttributeTexelsPerNode&&s.uniform1i(l.u_layerAttributeTexelsPerNode,o.getTexelsPerItem()));var u=O(this.customUniforms),d;try{for(u.s();!(d=u.n()).done;){var c=d.value;Ya(s,this.uniformLocations[c.name],c)}}catch(f){u.e(f)}finally{u.f()}a.bindAsRenderTarget(),s.disable(s.BLEND),s.disable(s.DEPTH_TEST),s.drawArrays(s.POINTS,0,r),s.bindFramebuffer(s.FRAMEBUFFER,null),s.bindVertexArray(null)}}},{key:"kill",value:function(){var t=this.gl;t.deleteProgram(this.program),t.deleteShader(this.vertexShader),t.deleteShader(this.fragmentShader),t.deleteVertexArray(this.vao)}}])})();function Xt(e,n,t,a,r,i){if(e.length===1)return"".concat(a," ").concat(n,"(int pathId, ").concat(r,`) {
  return path_`).concat(e[0].name,"_").concat(t,"(").concat(i,`);
}`);var o=e.map(function(s,l){return"    case ".concat(l,": return path_").concat(s.name,"_").concat(t,"(").concat(i,");")}).join(`
`);return"".concat(a," ").concat(n,"(int pathId, ").concat(r,`) {
  switch (pathId) {
`).concat(o,`
    default: return path_`).concat(e[0].name,"_").concat(t,"(").concat(i,`);
  }
}`)}var Gc=`
vec3 computeEdgeLabelBodyBounds(
  float tStart, float tEnd, float pathLength,
  float webGLThickness, float headLengthRatio, float tailLengthRatio
) {
  float visibleLength = pathLength * (tEnd - tStart);

  float headLength = headLengthRatio * webGLThickness;
  float tailLength = tailLengthRatio * webGLThickness;
  float totalNeededLength = headLength + tailLength;
  if (totalNeededLength > visibleLength && totalNeededLength > 0.0001) {
    float extremityScale = visibleLength / totalNeededLength;
    headLength *= extremityScale;
    tailLength *= extremityScale;
  }

  float bodyStartDist = tStart * pathLength + tailLength;
  float bodyEndDist = tEnd * pathLength - headLength;
  return vec3(bodyStartDist, bodyEndDist, max(bodyEndDist - bodyStartDist, 0.0));
}
`;function zc(e,n){var t=se(e),a=se(n);return`
float computeEdgeLabelAlpha(float bodyLength, float textWidthWebGL) {
  float ratio = textWidthWebGL > 0.0001 ? min(bodyLength / textWidthWebGL, 1.0) : 1.0;
  if (ratio < `.concat(t,`) return 0.0;
  if (ratio < `).concat(a,") return (ratio - ").concat(t,") / (").concat(a," - ").concat(t,`);
  return 1.0;
}
`)}var Mc=`
float computeEdgeLabelScreenDir(int pathId, float t, vec2 source, vec2 target, mat3 matrix) {
  vec2 tangent = queryPathTangent(pathId, t, source, target);
  return (matrix * vec3(tangent, 0.0)).x < 0.0 ? -1.0 : 1.0;
}
`,Oc=`
float computeEdgeLabelPerpOffset(
  float positionMode,
  float halfThickness, float marginWebGL, float halfTextHeight,
  float readingSign, float screenDir
) {
  float magnitude = halfThickness + marginWebGL + halfTextHeight;
  if (positionMode == 1.0) return magnitude * readingSign;
  if (positionMode == 2.0) return -magnitude * readingSign;
  if (positionMode == 3.0) return magnitude * screenDir;
  return 0.0;
}
`;function xo(e){var n=e.paths,t=e.minVisibilityThreshold,a=e.fullVisibilityThreshold,r=n.some(function(s){return s.hasSharpCorners}),i=n.map(function(s){return"// --- Path: ".concat(s.name,` ---
`).concat(s.glsl,`

// Tangent/normal functions: analytical if provided, otherwise numerical
`).concat(s.analyticalTangentGlsl||vo(s.name),`

// Auto-generated fallbacks for any missing path functions
`).concat(mo(s.name,s.glsl),`

// Corner skip helpers (for paths with sharp corners like step/taxi)
`).concat(s.cornerSkipGlsl||"",`
`)}).join(`
`),o=r?`// Corner function selectors (only some paths have sharp corners)
vec2 queryGetCornerTs(int pathId, vec2 source, vec2 target) {
  switch (pathId) {
`.concat(n.map(function(s,l){return s.hasSharpCorners?"    case ".concat(l,": return path_").concat(s.name,"_getCornerTs(source, target);"):"    case ".concat(l,": return vec2(-1.0, -1.0); // No corners for ").concat(s.name)}).join(`
`),`
    default: return vec2(-1.0, -1.0);
  }
}

vec2 queryGetCornerConcavity(int pathId, vec2 source, vec2 target, float perpOffset) {
  switch (pathId) {
`).concat(n.map(function(s,l){return s.hasSharpCorners?"    case ".concat(l,": return path_").concat(s.name,"_getCornerConcavity(source, target, perpOffset);"):"    case ".concat(l,": return vec2(0.0, 0.0); // No corners for ").concat(s.name)}).join(`
`),`
    default: return vec2(0.0, 0.0);
  }
}`):"";return`
// ============================================================================
// Node data fetch (geometry texel) and per-edge clamp fetch (edge-frame texture)
// ============================================================================

`.concat(ze,`
`).concat(Et,`

// ============================================================================
// Path Functions (one block per path)
// ============================================================================

`).concat(i,`

// ============================================================================
// Path Query Selectors (dispatch by pathId)
// ============================================================================

`).concat(Xt(n,"queryPathPosition","position","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(Xt(n,"queryPathTangent","tangent","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(Xt(n,"queryPathNormal","normal","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(Xt(n,"queryPathLength","length","float","vec2 source, vec2 target","source, target"),`

`).concat(Xt(n,"queryPathTAtDistance","t_at_distance","float","float dist, vec2 source, vec2 target","dist, source, target"),`

`).concat(o,`

// ============================================================================
// Shared helpers (body bounds, alpha ramp, screen direction, perpendicular offset)
// ============================================================================

`).concat(Gc,`
`).concat(zc(t,a),`
`).concat(Mc,`
`).concat(Oc,`
`)}var Bc=Ce.fontSize,Wc=new Map,_o=24,eo=(_o+1)*2;function Uc(e){var n=e.paths,t=e.fontSizeMode,a=e.headLengthRatio,r=e.tailLengthRatio,i=e.minVisibilityThreshold,o=e.fullVisibilityThreshold,s=e.keepUpright,l=t==="scaled",u=De(),d=Te([].concat(V(n),[u])),c=Jt(d),f=`#version 300 es

// Per-instance attributes
in float a_edgeIndex;
in float a_edgeAttrIndex;
in float a_baseFontSize;
in float a_totalTextWidth;
in float a_positionMode;
in float a_margin;
in float a_padding;
in vec4 a_color;
in vec4 a_id;

// Per-vertex (constant) attribute: strip vertex index
in float a_vertexIndex;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_pixelRatio;
uniform float u_cameraAngle;
uniform vec2 u_resolution;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_edgeDataTexture;
uniform int u_edgeDataTextureWidth;
uniform sampler2D u_edgeFrameTexture; // Per-edge clamp (tStart, tEnd, straightenFactor, pathLength)
uniform int u_edgeFrameTextureWidth;
`.concat(l?"uniform float u_zoomSizeRatio;":"",`

`).concat(c.uniformDeclarations,`

out vec4 v_color;
out vec4 v_id;
out float v_alphaModifier;

const float ATLAS_FONT_SIZE = `).concat(se(Bc),`;
const float HEAD_RATIO = `).concat(se(a),`;
const float TAIL_RATIO = `).concat(se(r),`;
const int RIBBON_SEGMENTS = `).concat(_o,`;

// Path attribute varyings (declared as plain locals since this shader has no FS inputs for them)
`).concat(c.vertexVaryingDeclarations.replace(/out /g,""),`

// Node size variables used by some path functions (self-loops, etc.)
float v_sourceNodeSize;
float v_targetNodeSize;

// Shared preamble: shape SDFs, path functions + selectors, clamp, helpers.
`).concat(xo({paths:n,minVisibilityThreshold:i,fullVisibilityThreshold:o}),`

void main() {
  int vIdx = int(a_vertexIndex);
  int pairIdx = vIdx / 2;
  int side = vIdx - pairIdx * 2; // 0 = left/bottom, 1 = right/top

  // --- Fetch edge data (2 texels per edge) ---
  int edgeIdx = int(a_edgeIndex);
  int texel0Idx = edgeIdx * 2;
  int texel1Idx = edgeIdx * 2 + 1;
  ivec2 e0 = ivec2(texel0Idx % u_edgeDataTextureWidth, texel0Idx / u_edgeDataTextureWidth);
  ivec2 e1 = ivec2(texel1Idx % u_edgeDataTextureWidth, texel1Idx / u_edgeDataTextureWidth);
  vec4 edgeData0 = texelFetch(u_edgeDataTexture, e0, 0);
  vec4 edgeData1 = texelFetch(u_edgeDataTexture, e1, 0);

  int srcIdx = int(edgeData0.x);
  int tgtIdx = int(edgeData0.y);
  float thickness = edgeData0.z;
  int pathId = int(edgeData1.z);

  // --- Fetch path attributes (curvature, etc.) ---
  {
    int edgeIdx = int(a_edgeAttrIndex);
`).concat(c.fetchCode,`
`).concat(c.varyingAssignments,`
  }

  // --- Fetch node data: geometry (texel 0) + rotation flags (texel 1) ---
  vec4 srcN = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
  vec4 tgtN = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);

  vec2 source = srcN.xy;
  vec2 target = tgtN.xy;
  float sourceSize = srcN.z;
  float targetSize = tgtN.z;
  v_sourceNodeSize = sourceSize;
  v_targetNodeSize = targetSize;

  // --- Pixel-to-graph conversion (fixed font mode) ---
  float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
  float pixelToGraph = 2.0 / (matrixScaleX * u_resolution.x);

  float webGLThickness = thickness * u_correctionRatio / u_sizeRatio;

  // --- Body bounds (shared with edge label shader) ---
  vec4 edgeClamp = readFrameTexel(u_edgeFrameTexture, u_edgeFrameTextureWidth, edgeIdx);
  vec3 bodyBounds = computeEdgeLabelBodyBounds(
    edgeClamp.x, edgeClamp.y, edgeClamp.w,
    webGLThickness, HEAD_RATIO, TAIL_RATIO
  );
  float bodyStartDist = bodyBounds.x;
  float bodyEndDist = bodyBounds.y;
  float bodyLength = bodyBounds.z;

  // --- Text dimensions ---
  float baseFontSize = a_baseFontSize;
  `).concat(l?`float fontScale = baseFontSize / ATLAS_FONT_SIZE * u_zoomSizeRatio;
  float textWidthWebGL = a_totalTextWidth * fontScale * u_correctionRatio / u_sizeRatio;
  float halfTextHeight = baseFontSize * 0.35 * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;
  float marginWebGL = a_margin * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;`:`float fontScale = baseFontSize / ATLAS_FONT_SIZE;
  float textWidthWebGL = a_totalTextWidth * fontScale * pixelToGraph;
  float halfTextHeight = baseFontSize * 0.35 * pixelToGraph;
  float marginWebGL = a_margin * pixelToGraph;`,`
  float paddingWebGL = a_padding * pixelToGraph;

  // --- Alpha modifier (shared with edge label shader) ---
  float alphaModifier = computeEdgeLabelAlpha(bodyLength, textWidthWebGL);
  if (alphaModifier <= 0.0 || textWidthWebGL <= 0.0) {
    gl_Position = vec4(2.0, 0.0, 0.0, 1.0);
    v_color = vec4(0.0);
    v_id = vec4(0.0);
    v_alphaModifier = 0.0;
    return;
  }

  // --- Perpendicular offset (shared with edge label shader) ---
  float bodyCenterDist = (bodyStartDist + bodyEndDist) * 0.5;
  float centerT = queryPathTAtDistance(pathId, bodyCenterDist, source, target);
  float screenDir = computeEdgeLabelScreenDir(pathId, centerT, source, target, u_matrix);
  float readingSign = `).concat(s?"screenDir":"1.0",`;
  float halfThickness = webGLThickness * 0.5;
  float perpOffset = computeEdgeLabelPerpOffset(
    a_positionMode, halfThickness, marginWebGL, halfTextHeight, readingSign, screenDir
  );

  // --- Ribbon span (clipped to body) ---
  float halfTextWebGL = textWidthWebGL * 0.5;
  float labelStartDist = max(bodyCenterDist - halfTextWebGL, bodyStartDist);
  float labelEndDist = min(bodyCenterDist + halfTextWebGL, bodyEndDist);

  // Sample centerline at this pair, then apply perpendicular offset.
  // The ribbon follows the centerline path (simple & robust); for curved edges
  // this closely matches the offset path the characters sit on.
  float u = float(pairIdx) / float(RIBBON_SEGMENTS);
  float arcDist = mix(labelStartDist, labelEndDist, u);
  float t = queryPathTAtDistance(pathId, arcDist, source, target);
  vec2 pos = queryPathPosition(pathId, t, source, target);
  vec2 tan = queryPathTangent(pathId, t, source, target);
  vec2 perp = vec2(-tan.y, tan.x);

  vec2 centerPos = pos + perp * perpOffset;

  float halfRibbon = halfTextHeight + paddingWebGL;
  float sideSign = side == 0 ? -1.0 : 1.0;
  vec2 ribbonPos = centerPos + perp * (sideSign * halfRibbon);

  vec3 clipPos = u_matrix * vec3(ribbonPos, 1.0);
  gl_Position = vec4(clipPos.xy, 0.0, 1.0);

  v_color = a_color;
  v_id = a_id;
  v_alphaModifier = alphaModifier;
}
`);return f}var Hc=`#version 300 es
precision highp float;

in vec4 v_color;
in vec4 v_id;
in float v_alphaModifier;

out vec4 fragColor;

void main() {
#ifdef PICKING_MODE
  if (v_alphaModifier <= 0.0) discard;
  fragColor = v_id;
#else
  float alpha = v_color.a * v_alphaModifier;
  if (alpha <= 0.0) discard;
  fragColor = vec4(v_color.rgb * alpha, alpha);
#endif
}
`;function $c(e,n,t,a){var r=a.shaderConfig,i=r.paths,o=r.fontSizeMode;if(i.length===0)throw new Error("createEdgeLabelBackgroundProgram: shaderConfig must declare at least one path");var s=De(),l=Te([].concat(V(i),[s])),u=qn([].concat(V(i),[s]),l),d=Uc(r),c=(function(f){function h(g,v,m){var p;return Z(this,h),p=re(this,h,[g,v,m]),S(p,"totalCount",0),S(p,"bufferCapacity",0),S(p,"edgeAttributeTexture",null),p.edgeAttributeTexture=new Xn(g,l),p.packedAttributeData=new Float32Array(l.floatsPerItem),p}return ie(h,f),Q(h,[{key:"getDefinition",value:function(){for(var v=WebGL2RenderingContext,m=v.FLOAT,p=v.UNSIGNED_BYTE,b=v.TRIANGLE_STRIP,y=[],_=0;_<eo;_++)y.push([_]);var x=["u_matrix","u_sizeRatio","u_correctionRatio","u_pixelRatio","u_cameraAngle","u_resolution","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth"];return o==="scaled"&&x.push("u_zoomSizeRatio"),l.floatsPerItem>0&&x.push("u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"),{VERTICES:eo,VERTEX_SHADER_SOURCE:d,FRAGMENT_SHADER_SOURCE:Hc,METHOD:b,UNIFORMS:x,ATTRIBUTES:[{name:"a_edgeIndex",size:1,type:m},{name:"a_edgeAttrIndex",size:1,type:m},{name:"a_baseFontSize",size:1,type:m},{name:"a_totalTextWidth",size:1,type:m},{name:"a_positionMode",size:1,type:m},{name:"a_margin",size:1,type:m},{name:"a_padding",size:1,type:m},{name:"a_color",size:4,type:p,normalized:!0},{name:"a_id",size:4,type:p,normalized:!0}],CONSTANT_ATTRIBUTES:[{name:"a_vertexIndex",size:1,type:m}],CONSTANT_DATA:y}}},{key:"processEdgeLabelBackground",value:function(v,m,p){var b=0;if(this.edgeAttributeTexture&&l.floatsPerItem>0){b=this.edgeAttributeTexture.allocate(m);var y=this.packedAttributeData;Yn(u,p.edgeAttributes,y,"",Wc,0),this.edgeAttributeTexture.updateAllAttributes(m,y)}var _=this.floats,x=this.ints,T=v*this.STRIDE;_[T++]=p.edgeIndex,_[T++]=b,_[T++]=p.baseFontSize,_[T++]=p.totalTextWidth,_[T++]=p.positionMode,_[T++]=p.margin,_[T++]=p.padding,_[T++]=p.color,x[T++]=p.id}},{key:"setUniforms",value:function(v,m){var p=m.gl,b=m.uniformLocations;if(p.uniformMatrix3fv(b.u_matrix,!1,v.matrix),p.uniform1f(b.u_sizeRatio,v.sizeRatio),p.uniform1f(b.u_correctionRatio,v.correctionRatio),p.uniform1f(b.u_pixelRatio,v.pixelRatio),p.uniform1f(b.u_cameraAngle,v.cameraAngle),p.uniform2f(b.u_resolution,v.width,v.height),b.u_nodeDataTexture!==void 0&&p.uniform1i(b.u_nodeDataTexture,v.nodeDataTextureUnit),b.u_nodeDataTextureWidth!==void 0&&p.uniform1i(b.u_nodeDataTextureWidth,v.nodeDataTextureWidth),b.u_edgeDataTexture!==void 0&&p.uniform1i(b.u_edgeDataTexture,v.edgeDataTextureUnit),b.u_edgeDataTextureWidth!==void 0&&p.uniform1i(b.u_edgeDataTextureWidth,v.edgeDataTextureWidth),b.u_edgeFrameTexture!==void 0&&p.uniform1i(b.u_edgeFrameTexture,v.edgeFrameTextureUnit),b.u_edgeFrameTextureWidth!==void 0&&p.uniform1i(b.u_edgeFrameTextureWidth,v.edgeFrameTextureWidth),o==="scaled"&&b.u_zoomSizeRatio!==void 0){var y=this.renderer.getSetting("zoomToSizeRatioFunction");p.uniform1f(b.u_zoomSizeRatio,1/y(v.zoomRatio))}this.edgeAttributeTexture&&l.floatsPerItem>0&&b.u_edgeAttributeTexture!==void 0&&(this.edgeAttributeTexture.bind(Ve),p.uniform1i(b.u_edgeAttributeTexture,Ve),p.uniform1i(b.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),p.uniform1i(b.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem()))}},{key:"renderProgram",value:function(v,m){this.edgeAttributeTexture&&l.floatsPerItem>0&&this.edgeAttributeTexture.upload(),ue(h,"renderProgram",this,3)([v,m])}},{key:"kill",value:function(){this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),ue(h,"kill",this,3)([])}},{key:"drawWebGL",value:function(v,m){var p=m.gl;this.totalCount!==0&&p.drawArraysInstanced(p.TRIANGLE_STRIP,0,this.VERTICES,this.totalCount)}},{key:"reallocate",value:function(v){this.totalCount=v,v>this.bufferCapacity&&(this.bufferCapacity=Math.max(v,Math.ceil(this.bufferCapacity*1.5)||10),ue(h,"reallocate",this,3)([this.bufferCapacity]))}}])})(tt);return new c(e,n,t)}function To(e){var n,t,a,r,i,o;return{paths:e.paths,headLengthRatio:(n=e.headLengthRatio)!==null&&n!==void 0?n:0,tailLengthRatio:(t=e.tailLengthRatio)!==null&&t!==void 0?t:0,fontSizeMode:(a=e.fontSizeMode)!==null&&a!==void 0?a:"fixed",minVisibilityThreshold:(r=e.minVisibilityThreshold)!==null&&r!==void 0?r:.7,fullVisibilityThreshold:(i=e.fullVisibilityThreshold)!==null&&i!==void 0?i:.8,keepUpright:(o=e.keepUpright)!==null&&o!==void 0?o:!0}}var jc=Ce.fontSize,Vc=17/64;function Xc(e){var n=e.paths,t=e.hasBorder,a=t===void 0?!1:t,r=e.fontSizeMode,i=r===void 0?"fixed":r,o=e.minVisibilityThreshold,s=o===void 0?.5:o,l=e.fullVisibilityThreshold,u=l===void 0?.6:l,d=e.keepUpright,c=d===void 0?!0:d,f=i==="scaled",h=n.some(function(b){return b.hasSharpCorners}),g=De(),v=Te([].concat(V(n),[g])),m=Jt(v),p=`#version 300 es

// ============================================================================
// Attributes - Per Character (Instanced)
// ============================================================================

// Edge geometry: indices for texture lookup
// Edge data (source/target node indices, thickness, head/tail ratios) is fetched from edge data texture
// Edge path attributes (curvature, etc.) are fetched from edge attribute texture
in float a_edgeIndex;       // Index into edge data texture
in float a_edgeAttrIndex;   // Index into edge attribute texture (for curvature, etc.)
in float a_baseFontSize;    // Base font size in pixels (per-label)

// Character metrics (in glyph units = atlas font size pixels)
in vec4 a_charMetrics;      // (charTextOffset, charAdvance, totalTextWidth, positionMode)
in vec4 a_charDims;         // (charSize.x, charSize.y, charOffset.x, charOffset.y)

// Atlas texture coordinates
in vec4 a_texCoords;        // (x, y, width, height) in atlas pixels

// Label parameters
in vec2 a_labelParams;      // (margin, unused)

// Appearance
in vec4 a_color;            // Character color (RGBA, normalized)
`.concat(a?"in vec4 a_borderColor;      // Border color (RGBA, normalized)":"",`

// ============================================================================
// Attributes - Per Vertex (Constant)
// ============================================================================

in vec2 a_quadCorner;       // Quad corner: (0,0), (1,0), (0,1), (1,1)

// ============================================================================
// Uniforms
// ============================================================================

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_pixelRatio;
uniform float u_cameraAngle;    // Required by node shape SDFs
// u_sdfBufferPixels kept for ABI compatibility but unused in shader
uniform float u_sdfBufferPixels;
uniform vec2 u_resolution;
uniform vec2 u_atlasSize;
uniform sampler2D u_nodeDataTexture; // Shared texture with node position/size/shape data
uniform int u_nodeDataTextureWidth;  // Width of 2D node data texture for coordinate calculation
uniform sampler2D u_edgeDataTexture; // Shared texture with edge data
uniform int u_edgeDataTextureWidth;  // Width of 2D edge data texture for coordinate calculation
uniform sampler2D u_edgeFrameTexture; // Per-edge clamp (tStart, tEnd, straightenFactor, pathLength)
uniform int u_edgeFrameTextureWidth;
`).concat(f?"uniform float u_zoomSizeRatio;  // Zoom-based size ratio from zoomToSizeRatioFunction":"",`

// Edge path attribute texture uniforms (for curvature and other path attributes)
`).concat(m.uniformDeclarations,`

// ============================================================================
// Varyings
// ============================================================================

out vec2 v_texCoord;
out vec4 v_color;
`).concat(a?"out vec4 v_borderColor;":"",`
out float v_edgeFade;  // 0 = fully visible, 1 = fully faded (outside body)
out float v_alphaModifier;  // 0-1 based on label visibility ratio
out float v_fontScale;  // Ratio of rendered font size to atlas font size
`).concat(a?"out float v_positionMode;  // Position mode for conditional border (0=over needs border)":"",`

// ============================================================================
// Constants
// ============================================================================

const float bias = 255.0 / 254.0;
const float FADE_WIDTH_PIXELS = 15.0;  // Width of fade gradient in pixels
const float ATLAS_FONT_SIZE = `).concat(se(jc),`;  // Base font size used in SDF atlas
const float VERTICAL_CENTER_RATIO = `).concat(se(Vc),`;  // Baseline to visual center ratio

// ============================================================================
// Path Attribute Variables (set in main, used by path functions)
// ============================================================================
// Path attributes are fetched from the edge attribute texture and stored in
// variables with v_ prefix (e.g., v_curvature) for path functions to access.
`).concat(m.vertexVaryingDeclarations.replace(/out /g,""),`

// Node size variables (set in main, used by some path functions like loops).
// These mirror the v_sourceNodeSize / v_targetNodeSize varyings in generator.ts,
// but are plain floats here since the label shader is vertex-only.
float v_sourceNodeSize;
float v_targetNodeSize;

// Shared preamble: shape SDFs, path functions + selectors, clamp, helpers.
`).concat(xo({paths:n,minVisibilityThreshold:s,fullVisibilityThreshold:u}),`

// ============================================================================
// Main
// ============================================================================

void main() {
  // -------------------------------------------------------------------------
  // Fetch edge data from edge texture (2 texels per edge)
  // -------------------------------------------------------------------------
  // Texel 0: sourceNodeIndex, targetNodeIndex, thickness, reserved
  // Texel 1: headLengthRatio, tailLengthRatio, pathId, extremityIds
  int edgeIdx = int(a_edgeIndex);
  int texel0Idx = edgeIdx * 2;
  int texel1Idx = edgeIdx * 2 + 1;
  ivec2 edgeTexCoord0 = ivec2(texel0Idx % u_edgeDataTextureWidth, texel0Idx / u_edgeDataTextureWidth);
  ivec2 edgeTexCoord1 = ivec2(texel1Idx % u_edgeDataTextureWidth, texel1Idx / u_edgeDataTextureWidth);
  vec4 edgeData0 = texelFetch(u_edgeDataTexture, edgeTexCoord0, 0);
  vec4 edgeData1 = texelFetch(u_edgeDataTexture, edgeTexCoord1, 0);

  // Unpack edge data
  int srcIdx = int(edgeData0.x);
  int tgtIdx = int(edgeData0.y);
  float thickness = edgeData0.z;
  // edgeData0.w is reserved
  float headLengthRatio = edgeData1.x;
  float tailLengthRatio = edgeData1.y;
  int pathId = int(edgeData1.z);  // Path type for multi-path support
  float baseFontSize = a_baseFontSize;

  // -------------------------------------------------------------------------
  // Fetch path attributes from edge attribute texture
  // -------------------------------------------------------------------------
  // Note: The fetch code uses 'edgeIdx' variable, so we set it to the attribute texture index
  {
    int edgeIdx = int(a_edgeAttrIndex);  // Use attribute texture index for path attributes
`).concat(m.fetchCode,`
`).concat(m.varyingAssignments,`
  }

  // -------------------------------------------------------------------------
  // Fetch node data from node texture (geometry texel + rotation-flags texel)
  // -------------------------------------------------------------------------
  vec4 srcNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
  vec4 tgtNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);

  vec2 source = srcNodeData.xy;
  vec2 target = tgtNodeData.xy;
  float sourceSize = srcNodeData.z;
  float targetSize = tgtNodeData.z;
  v_sourceNodeSize = sourceSize;
  v_targetNodeSize = targetSize;
  float charTextOffset = a_charMetrics.x;
  float charAdvance = a_charMetrics.y;
  float totalTextWidth = a_charMetrics.z;
  float positionMode = a_charMetrics.w;
  vec2 charSize = a_charDims.xy;
  vec2 charOffset = a_charDims.zw;
  float margin = a_labelParams.x;

  // -------------------------------------------------------------------------
  // Compute pixel-to-graph conversion (for fixed font size mode)
  // -------------------------------------------------------------------------
  // This converts screen pixels to graph units such that N pixels on screen
  // becomes N pixels regardless of zoom level.
  // matrixScaleX is how much the matrix scales graph units to clip space
  float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
  float pixelToGraph = 2.0 / (matrixScaleX * u_resolution.x);

  // -------------------------------------------------------------------------
  // Step 1: Convert thickness to WebGL units
  // -------------------------------------------------------------------------
  float webGLThickness = thickness * u_correctionRatio / u_sizeRatio;

  // -------------------------------------------------------------------------
  // Step 2: Compute body bounds (truncated at node boundaries + extremities)
  // -------------------------------------------------------------------------
  vec4 edgeClamp = readFrameTexel(u_edgeFrameTexture, u_edgeFrameTextureWidth, edgeIdx);
  vec3 bodyBounds = computeEdgeLabelBodyBounds(
    edgeClamp.x, edgeClamp.y, edgeClamp.w,
    webGLThickness, headLengthRatio, tailLengthRatio
  );
  float bodyStartDist = bodyBounds.x;
  float bodyEndDist = bodyBounds.y;
  float bodyLength = bodyBounds.z;

  // -------------------------------------------------------------------------
  // Step 3: Compute font scale and text dimensions
  // -------------------------------------------------------------------------
  // Font size modes:
  // - "fixed": Constant pixel size regardless of zoom, using pixelToGraph conversion
  // - "scaled": Scales with zoom using zoomToSizeRatioFunction
  `).concat(f?`// Scaled mode: font scales with zoom
  float fontScale = baseFontSize / ATLAS_FONT_SIZE * u_zoomSizeRatio;
  // Convert glyph-unit metrics to WebGL units (scales with zoom)
  float textWidthWebGL = totalTextWidth * fontScale * u_correctionRatio / u_sizeRatio;
  float charOffsetWebGL = charTextOffset * fontScale * u_correctionRatio / u_sizeRatio;
  float charAdvanceWebGL = charAdvance * fontScale * u_correctionRatio / u_sizeRatio;`:`// Fixed mode: font stays constant in screen pixels
  float fontScale = baseFontSize / ATLAS_FONT_SIZE;
  // Convert glyph-unit metrics to graph units using pixelToGraph (zoom-independent)
  float textWidthWebGL = totalTextWidth * fontScale * pixelToGraph;
  float charOffsetWebGL = charTextOffset * fontScale * pixelToGraph;
  float charAdvanceWebGL = charAdvance * fontScale * pixelToGraph;`,`

  // Font scale varying for fragment shader gamma scaling.
  // Ratio of rendered font size to atlas font size — used to tighten the
  // anti-aliasing band for large labels so they stay sharp.
  v_fontScale = fontScale;

  // -------------------------------------------------------------------------
  // Step 4: Alpha modifier from how much of the label fits in the body
  // -------------------------------------------------------------------------
  float alphaModifier = computeEdgeLabelAlpha(bodyLength, textWidthWebGL);

  // -------------------------------------------------------------------------
  // Step 5: Compute character center offset (truncation check moved to after curvature adjustment)
  // -------------------------------------------------------------------------
  // Body center in arc distance
  float bodyCenterDist = (bodyStartDist + bodyEndDist) * 0.5;

  float centerT = queryPathTAtDistance(pathId, bodyCenterDist, source, target);
  float screenDir = computeEdgeLabelScreenDir(pathId, centerT, source, target, u_matrix);

  // Reversed labels lay their characters out from target to source
  float readingSign = `).concat(c?"screenDir":"1.0",`;

  // Character center position relative to label center (on centerline, before curvature adjustment)
  float charCenterOffset = readingSign * (charOffsetWebGL + charAdvanceWebGL * 0.5 - textWidthWebGL * 0.5);

  // -------------------------------------------------------------------------
  // Step 6: Compute perpendicular offset based on position mode
  // -------------------------------------------------------------------------
  // Position modes: 0=over, 1=above, 2=below, 3=auto
  // Needed early for curvature-adaptive character spacing in Step 7
  float halfThickness = webGLThickness * 0.5;
  `).concat(f?`// Scaled mode: margin and text height scale with zoom (same factor as font)
  float marginWebGL = margin * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;
  float halfTextHeight = baseFontSize * 0.35 * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;`:`// Fixed mode: margin and text height stay constant in screen pixels
  float marginWebGL = margin * pixelToGraph;
  float halfTextHeight = baseFontSize * 0.35 * pixelToGraph;`,`
  float perpOffset = computeEdgeLabelPerpOffset(
    positionMode, halfThickness, marginWebGL, halfTextHeight, readingSign, screenDir
  );

  // -------------------------------------------------------------------------
  // Step 7: Position character on path using offset path traversal
  // -------------------------------------------------------------------------
  // For "over" mode (perpOffset = 0), use simple centerline placement
  // For above/below modes, walk along the offset path to find correct position
  float charT;

  if (perpOffset == 0.0) {
    // Simple case: place on centerline
    float charArcDist = bodyCenterDist + charCenterOffset;
    charT = queryPathTAtDistance(pathId, charArcDist, source, target);
  } else {
    // Offset path traversal: walk along the offset curve to find character position
    // This ensures even character spacing regardless of curvature

    `).concat(h?`// -----------------------------------------------------------------------
    // Corner skip setup for step/taxi edges with above/below labels
    // -----------------------------------------------------------------------
    // At concave corners (inner side of the bend), characters would bunch up
    // because the offset path has near-zero arc length. We detect corner
    // crossings during the offset path traversal and add skip distance.

    // Get corner t values and concavity
    vec2 cornerTs = queryGetCornerTs(pathId, source, target);
    vec2 concavity = queryGetCornerConcavity(pathId, source, target, perpOffset);

    // Skip distance in graph units, proportional to on-screen font size
    // For fixed mode: use pixelToGraph so gap stays constant regardless of zoom
    // For scaled mode: use the same conversion as text width
    `.concat(f?"float skipDistGraph = STEP_INNER_CORNER_SKIP_FACTOR * baseFontSize * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;":"float skipDistGraph = STEP_INNER_CORNER_SKIP_FACTOR * baseFontSize * pixelToGraph;",`

    // Corner t values for detecting crossings during traversal
    float corner1T = cornerTs.x;
    float corner2T = cornerTs.y;
    bool corner1IsConcave = concavity.x > 0.5;
    bool corner2IsConcave = concavity.y > 0.5;`):"",`

    // Target distance along offset path from center
    float targetOffsetDist = abs(charCenterOffset);

    // Handle center character (charCenterOffset ≈ 0) - no search needed
    if (targetOffsetDist < 0.0001) {
      charT = centerT;
    } else {
      vec2 centerPos = queryPathPosition(pathId, centerT, source, target);
      vec2 centerNormal = queryPathNormal(pathId, centerT, source, target);
      vec2 offsetCenter = centerPos + centerNormal * perpOffset;

      float searchDir = charCenterOffset > 0.0 ? 1.0 : -1.0;

      // Search bounds (t values for body start and end)
      float tBodyStart = queryPathTAtDistance(pathId, bodyStartDist, source, target);
      float tBodyEnd = queryPathTAtDistance(pathId, bodyEndDist, source, target);

      // Walk along offset path to find character position
      float accumDist = 0.0;
      vec2 prevOffsetPos = offsetCenter;
      float prevT = centerT;
      float foundT = centerT;

      // Search range depends on direction
      float tSearchEnd = searchDir > 0.0 ? tBodyEnd : tBodyStart;

      `).concat(h?`// Track which concave corners we've crossed to add skip distance
      bool crossedCorner1 = false;
      bool crossedCorner2 = false;
      float effectiveTargetDist = targetOffsetDist;`:"",`

      const int STEPS = 32;
      for (int i = 1; i <= STEPS; i++) {
        // Step along centerline t, from center toward target
        float stepT = centerT + searchDir * float(i) * abs(tSearchEnd - centerT) / float(STEPS);

        `).concat(h?`// Check for concave corner crossings and add skip distance
        // Corner 1 crossing check
        if (corner1IsConcave && !crossedCorner1) {
          bool crossingCorner1 = (searchDir > 0.0)
            ? (prevT < corner1T && stepT >= corner1T)
            : (prevT > corner1T && stepT <= corner1T);
          if (crossingCorner1) {
            crossedCorner1 = true;
            effectiveTargetDist += skipDistGraph;
          }
        }

        // Corner 2 crossing check
        if (corner2IsConcave && !crossedCorner2) {
          bool crossingCorner2 = (searchDir > 0.0)
            ? (prevT < corner2T && stepT >= corner2T)
            : (prevT > corner2T && stepT <= corner2T);
          if (crossingCorner2) {
            crossedCorner2 = true;
            effectiveTargetDist += skipDistGraph;
          }
        }`:"",`

        // Compute offset position at this t
        vec2 stepPos = queryPathPosition(pathId, stepT, source, target);
        vec2 stepNormal = queryPathNormal(pathId, stepT, source, target);
        vec2 offsetPos = stepPos + stepNormal * perpOffset;

        // Distance along offset path
        float segDist = length(offsetPos - prevOffsetPos);

        `).concat(h?`if (accumDist + segDist >= effectiveTargetDist) {
          // Interpolate within segment to find exact t
          float remaining = effectiveTargetDist - accumDist;
          float segT = remaining / max(segDist, 0.0001);
          foundT = mix(prevT, stepT, segT);
          break;
        }`:`if (accumDist + segDist >= targetOffsetDist) {
          // Interpolate within segment to find exact t
          float remaining = targetOffsetDist - accumDist;
          float segT = remaining / max(segDist, 0.0001);
          foundT = mix(prevT, stepT, segT);
          break;
        }`,`

        accumDist += segDist;
        prevOffsetPos = offsetPos;
        prevT = stepT;
        // Update foundT to last valid position in case loop exhausts without finding target
        foundT = stepT;
      }

      charT = foundT;
    }
  }

  // Get position and tangent at final character position
  vec2 pathPos = queryPathPosition(pathId, charT, source, target);
  vec2 tangent = queryPathTangent(pathId, charT, source, target);

  // Compute perpendicular direction (90 degrees from tangent)
  vec2 perpDir = vec2(-tangent.y, tangent.x);

  // Apply perpendicular offset to path position
  vec2 offsetPathPos = pathPos + perpDir * perpOffset;

  // -------------------------------------------------------------------------
  // Step 8: Build character quad
  // -------------------------------------------------------------------------
  // Character size in screen pixels
  vec2 charSizePixels = charSize * fontScale;

  // Character offset from origin to the atlas region's top-left corner.
  // bearingX/bearingY already include the SDF buffer.
  vec2 charOffsetPixels = charOffset * fontScale;

  // The character's local X offset from pathPos (which is at character center)
  float charLocalX = -charAdvance * 0.5 * fontScale;

  // Build quad position:
  // - Start at character origin (charLocalX on X axis, 0 on Y axis = baseline)
  // - Add bearing offset to get to atlas region corner
  // - Add quad corner * size to get vertex position
  vec2 quadPos;
  quadPos.x = charLocalX + charOffsetPixels.x + a_quadCorner.x * charSizePixels.x;
  // charOffset.y = -bearingY (negated), so -charOffsetPixels.y = bearingY * fontScale
  // (distance from baseline to atlas region top, positive = upward)
  // Quad corner (0,0) = bottom-left, (1,1) = top-right
  quadPos.y = -charOffsetPixels.y - charSizePixels.y * (1.0 - a_quadCorner.y);

  // Center vertically on the path by offsetting by half the visual text height
  // VERTICAL_CENTER_RATIO is the distance from baseline to visual center as a ratio of atlas font size
  float verticalCenterOffset = VERTICAL_CENTER_RATIO * ATLAS_FONT_SIZE * fontScale;
  quadPos.y -= verticalCenterOffset;

  // -------------------------------------------------------------------------
  // Step 9: Rotate quad to align with tangent
  // -------------------------------------------------------------------------
  // Rotation matrix from the reading direction
  // readingDir = (cos(angle), sin(angle)), so we can build rotation directly
  vec2 readingDir = tangent * readingSign;
  mat2 rotation = mat2(readingDir.x, readingDir.y, -readingDir.y, readingDir.x);

  // Convert pixel offset to WebGL units for rotation
  `).concat(f?"vec2 quadPosWebGL = quadPos * u_correctionRatio / u_sizeRatio; // Scaled mode":"vec2 quadPosWebGL = quadPos * pixelToGraph; // Fixed mode: use pixelToGraph for zoom-independent size",`

  // Rotate around character center on path
  vec2 rotatedOffset = rotation * quadPosWebGL;

  // Final position in graph space (using offset path position for above/below modes)
  vec2 worldPos = offsetPathPos + rotatedOffset;

  // -------------------------------------------------------------------------
  // Step 10: Transform to clip space
  // -------------------------------------------------------------------------
  vec3 clipPos = u_matrix * vec3(worldPos, 1.0);
  gl_Position = vec4(clipPos.xy, 0.0, 1.0);

  // -------------------------------------------------------------------------
  // Step 11: Texture coordinates
  // -------------------------------------------------------------------------
  // Flip Y for texture coordinates (texture Y goes down, quad Y goes up)
  vec2 texCorner = vec2(a_quadCorner.x, 1.0 - a_quadCorner.y);
  v_texCoord = (a_texCoords.xy + texCorner * a_texCoords.zw) / u_atlasSize;

  // -------------------------------------------------------------------------
  // Step 12: Pass color, border color, and alpha modifier
  // -------------------------------------------------------------------------
  v_color = a_color;
  v_color.a *= bias;
`).concat(a?`  v_borderColor = a_borderColor;
  v_borderColor.a *= bias;
  v_positionMode = positionMode;`:"",`
  v_alphaModifier = alphaModifier;

  // -------------------------------------------------------------------------
  // Step 13: Compute edge fade for soft truncation
  // -------------------------------------------------------------------------
  // Convert fade width from pixels to WebGL units
  `).concat(f?"float fadeWidthWebGL = FADE_WIDTH_PIXELS * u_correctionRatio / u_sizeRatio;":"float fadeWidthWebGL = FADE_WIDTH_PIXELS * pixelToGraph;",`

  // Compute the arc position of THIS VERTEX (not just character center)
  // The quad extends from charCenter - advance/2 to charCenter + advance/2
  // a_quadCorner.x is 0 for left edge, 1 for right edge
  float vertexLocalOffset = readingSign * (a_quadCorner.x - 0.5) * charAdvanceWebGL;
  float vertexArcOffset = charCenterOffset + vertexLocalOffset;

  // Compute distance from body edges (positive = inside body, negative = outside)
  float halfBody = bodyLength * 0.5;
  float distFromStart = vertexArcOffset + halfBody;  // Distance from body start edge
  float distFromEnd = halfBody - vertexArcOffset;    // Distance from body end edge
  float distFromEdge = min(distFromStart, distFromEnd);

  // Compute fade: 0 = fully visible (deep inside body), 1 = fully faded (at body edge)
  // Fade goes from 0 (at 2*fadeWidth inside) to 1 (at body edge)
  // This ensures text is fully transparent before reaching extremities
  v_edgeFade = 1.0 - smoothstep(0.0, fadeWidthWebGL * 2.0, distFromEdge);
}
`);return p}function qc(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},n=e.hasBorder,t=n===void 0?!1:n,a=`#version 300 es
precision highp float;

in vec2 v_texCoord;
in vec4 v_color;
`.concat(t?"in vec4 v_borderColor;":"",`
in float v_edgeFade;  // 0 = fully visible, 1 = fully faded
in float v_alphaModifier;  // 0-1 based on label visibility ratio
in float v_fontScale;  // Ratio of rendered font size to atlas font size
`).concat(t?"in float v_positionMode;  // Position mode (0=over, 1=above, 2=below, 3=auto)":"",`

uniform sampler2D u_atlas;
uniform float u_gamma;
uniform float u_sdfBuffer;
uniform float u_pixelRatio;
`).concat(t?"uniform float u_borderWidth;  // Border width in SDF units (normalized)":"",`

// Fragment output (single target - picking handled via separate pass)
out vec4 fragColor;

void main() {
  #ifdef PICKING_MODE
    // Edge labels are not pickable - discard all fragments in picking mode
    fragColor = vec4(0.0);
    discard;
  #else
  // SDF stores normalized distance: 0.5 = on edge, >0.5 = inside glyph
  float sdfValue = texture(u_atlas, v_texCoord).a;

  // Edge threshold accounting for SDF buffer padding
  float edge = 1.0 - u_sdfBuffer;

  // Scale gamma inversely with font scale so small labels get a wider AA band
  // (smoother) and large labels get a tighter band (sharper).
  float aaWidth = u_gamma / (u_pixelRatio * v_fontScale);

  // Apply edge fade for soft truncation at body boundaries
  // Also apply visibility-based alpha modifier for short edge labels
  float edgeAlpha = (1.0 - v_edgeFade) * v_alphaModifier;

`).concat(t?`  // Fill alpha: fully opaque inside the glyph
  float fillAlpha = smoothstep(edge - aaWidth, edge + aaWidth, sdfValue);

  // Only apply border for "over" position mode (v_positionMode == 0.0)
  // Labels positioned above/below/auto don't overlap the edge line and don't need borders
  if (v_positionMode < 0.5) {
    // Border rendering: compute alpha for both fill and border regions
    // Border extends from (edge - borderWidth) to edge
    float borderEdge = edge - u_borderWidth;

    // Border alpha: opaque in the border region (between borderEdge and edge)
    float borderAlpha = smoothstep(borderEdge - aaWidth, borderEdge + aaWidth, sdfValue);

    // Composite: fill on top of border
    // Border is visible where borderAlpha > 0 but fillAlpha < 1
    vec3 borderColorPremult = v_borderColor.rgb * v_borderColor.a * borderAlpha * edgeAlpha;
    vec3 fillColorPremult = v_color.rgb * v_color.a * fillAlpha * edgeAlpha;

    // Blend fill over border (fill replaces border where fill is opaque)
    float finalBorderAlpha = borderAlpha * (1.0 - fillAlpha);
    vec3 finalColor = fillColorPremult + v_borderColor.rgb * v_borderColor.a * finalBorderAlpha * edgeAlpha;
    float finalAlpha = (v_color.a * fillAlpha + v_borderColor.a * finalBorderAlpha) * edgeAlpha;

    fragColor = vec4(finalColor, finalAlpha);
  } else {
    // No border for above/below/auto positions - simple text rendering
    float finalAlpha = v_color.a * fillAlpha * edgeAlpha;
    fragColor = vec4(v_color.rgb * finalAlpha, finalAlpha);
  }`:`  // Smooth transition from transparent to opaque at glyph edge
  float alpha = smoothstep(edge - aaWidth, edge + aaWidth, sdfValue);

  // Premultiplied alpha output
  float finalAlpha = v_color.a * alpha * edgeAlpha;
  fragColor = vec4(v_color.rgb * finalAlpha, finalAlpha);`,`
  #endif
}
`);return a}function Yc(e){var n=arguments.length>1&&arguments[1]!==void 0?arguments[1]:!1,t=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"fixed",a=["u_matrix","u_sizeRatio","u_correctionRatio","u_pixelRatio","u_cameraAngle","u_sdfBufferPixels","u_resolution","u_atlasSize","u_atlas","u_gamma","u_sdfBuffer","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"];t==="scaled"&&a.push("u_zoomSizeRatio"),n&&a.push("u_borderWidth");var r=O(e),i;try{for(r.s();!(i=r.n()).done;){var o=i.value,s=O(o.uniforms),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;a.includes(u.name)||a.push(u.name)}}catch(d){s.e(d)}finally{s.f()}}}catch(d){r.e(d)}finally{r.f()}return a}function Kc(e){var n=e.hasBorder,t=n===void 0?!1:n,a=e.fontSizeMode,r=a===void 0?"fixed":a;return{vertexShader:Xc(e),fragmentShader:qc({hasBorder:t}),uniforms:Yc(e.paths,t,r)}}var Zc=new Map;function Qc(e){switch(e){case"over":return 0;case"above":return 1;case"below":return 2;case"auto":return 3;default:return 0}}function Jc(e,n,t,a){var r=a.color,i=a.margin,o=a.textBorder,s=To(a),l=s.paths,u=s.fontSizeMode,d=s.minVisibilityThreshold,c=s.fullVisibilityThreshold,f=s.keepUpright,h=!!o,g=Kc({paths:l,hasBorder:h,fontSizeMode:u,minVisibilityThreshold:d,fullVisibilityThreshold:c,keepUpright:f}),v=(function(m){function p(b,y,_){var x;Z(this,p),x=re(this,p,[b,y,_]),S(x,"atlasTexture",null),S(x,"atlasNeedsUpdate",!1),S(x,"refreshTimeout",null),S(x,"labelGlyphCache",new Map),S(x,"edgeAttributeTexture",null);var T=De();if(x.attributeLayout=Te([].concat(V(l),[T])),x.attrDescriptors=qn([].concat(V(l),[T]),x.attributeLayout),x.edgeAttributeTexture=new Xn(b,x.attributeLayout),x.packedAttributeData=new Float32Array(x.attributeLayout.floatsPerItem),x.atlasManager=new Je,x.gamma=.025,x.sdfBuffer=Ce.cutoff,x.atlasTexture=b.createTexture(),!x.atlasTexture)throw new Error("EdgeLabelProgram: failed to create atlas texture");b.bindTexture(b.TEXTURE_2D,x.atlasTexture),b.texParameteri(b.TEXTURE_2D,b.TEXTURE_WRAP_S,b.CLAMP_TO_EDGE),b.texParameteri(b.TEXTURE_2D,b.TEXTURE_WRAP_T,b.CLAMP_TO_EDGE),b.texParameteri(b.TEXTURE_2D,b.TEXTURE_MIN_FILTER,b.LINEAR),b.texParameteri(b.TEXTURE_2D,b.TEXTURE_MAG_FILTER,b.LINEAR),b.bindTexture(b.TEXTURE_2D,null),x.atlasManager.on(Je.ATLAS_UPDATED_EVENT,function(){x.atlasNeedsUpdate=!0,x.refreshTimeout!==null&&clearTimeout(x.refreshTimeout),x.refreshTimeout=setTimeout(function(){x.refreshTimeout=null,x.renderer.refresh()},0)});var R={family:"sans-serif",weight:"normal",style:"normal"};return x.defaultFontKey=x.atlasManager.registerFont(R),x}return ie(p,m),Q(p,[{key:"getDefinition",value:function(){var y=WebGL2RenderingContext,_=y.FLOAT,x=y.UNSIGNED_BYTE,T=y.TRIANGLE_STRIP,R=new Set,E=[],C=O(l),w;try{for(C.s();!(w=C.n()).done;){var N=w.value,A=O(N.attributes),F;try{for(A.s();!(F=A.n()).done;){var L=F.value,I=L.name.startsWith("a_")?L.name:"a_".concat(L.name);R.has(I)||(R.add(I),E.push({name:I,size:L.size,type:L.type}))}}catch(z){A.e(z)}finally{A.f()}}}catch(z){C.e(z)}finally{C.f()}return{VERTICES:4,VERTEX_SHADER_SOURCE:g.vertexShader,FRAGMENT_SHADER_SOURCE:g.fragmentShader,METHOD:T,UNIFORMS:g.uniforms,ATTRIBUTES:[{name:"a_edgeIndex",size:1,type:_},{name:"a_edgeAttrIndex",size:1,type:_},{name:"a_baseFontSize",size:1,type:_},{name:"a_charMetrics",size:4,type:_},{name:"a_charDims",size:4,type:_},{name:"a_texCoords",size:4,type:_},{name:"a_labelParams",size:2,type:_},{name:"a_color",size:4,type:x,normalized:!0}].concat(V(h?[{name:"a_borderColor",size:4,type:x,normalized:!0}]:[]),V(E.filter(function(z){return!["a_curvature","curvature"].includes(z.name)}))),CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:_}],CONSTANT_DATA:[[0,0],[1,0],[0,1],[1,1]]}}},{key:"prepareLabelGlyphs",value:function(y,_){if(_.hidden||!_.text){this.labelGlyphCache.delete(y);return}var x=_.text,T=_.fontKey||this.defaultFontKey;this.atlasManager.ensureGlyphs(x,T);var R=[],E=[],C=0,w=O(x),N;try{for(w.s();!(N=w.n()).done;){var A=N.value,F=A.codePointAt(0);if(F===void 0){R.push(void 0),E.push(C);continue}var L=this.atlasManager.getGlyph(F,T);R.push(L),E.push(C),L&&(C+=L.advance)}}catch(I){w.e(I)}finally{w.f()}this.labelGlyphCache.set(y,{glyphs:R,xOffsets:E,totalWidth:C})}},{key:"processCharacter",value:function(y,_,x,T){var R,E,C,w=this.floats,N=this.STRIDE,A=y*N,F=this.labelGlyphCache.get(_.parentKey);if(!F||!F.glyphs[T]){for(var L=0;L<N;L++)w[A+L]=0;return}var I=F.glyphs[T],z=F.xOffsets[T],G=p.labelColor,k=G&&J(G)==="object"&&"color"in G&&G.color?G.color:_.color,P=xe(k),M=A;w[M++]=_.edgeIndex,w[M++]=(R=(E=this.edgeAttributeTexture)===null||E===void 0?void 0:E.getIndex(_.parentKey))!==null&&R!==void 0?R:0,w[M++]=_.size,w[M++]=z,w[M++]=I.advance,w[M++]=F.totalWidth,w[M++]=Qc(_.position),w[M++]=I.atlasWidth,w[M++]=I.atlasHeight,w[M++]=I.bearingX,w[M++]=-I.bearingY,w[M++]=I.atlasX,w[M++]=I.atlasY,w[M++]=I.atlasWidth,w[M++]=I.atlasHeight;var j=(C=p.labelMargin)!==null&&C!==void 0?C:_.margin;if(w[M++]=j,w[M++]=0,w[M++]=P,h&&o){var $;typeof o.color=="string"?$=o.color:$=o.color.color||"#ffffff",w[M++]=xe($)}var K=new Set,q=O(l),Y;try{for(q.s();!(Y=q.n()).done;){var Se=Y.value,fe=O(Se.attributes),ke;try{for(fe.s();!(ke=fe.n()).done;){var ot=ke.value,kt=ot.name.startsWith("a_")?ot.name.slice(2):ot.name;if(kt!=="curvature"&&!K.has(kt)){K.add(kt);for(var Pt=0;Pt<ot.size;Pt++)w[M++]=0}}}catch(Ft){fe.e(Ft)}finally{fe.f()}}}catch(Ft){q.e(Ft)}finally{q.f()}}},{key:"processEdgeLabel",value:function(y,_,x){if(this.prepareLabelGlyphs(y,x),this.edgeAttributeTexture&&!x.hidden&&x.text){this.edgeAttributeTexture.allocate(y);var T=this.packedAttributeData;Yn(this.attrDescriptors,x.edgeAttributes,T,"",Zc,0),this.edgeAttributeTexture.updateAllAttributes(y,T)}return ue(p,"processLabel",this,3)([y,_,x])}},{key:"updateAtlasTexture",value:function(){if(this.atlasNeedsUpdate){var y=this.normalProgram.gl,_=this.atlasManager.getTextures();if(_.length!==0){var x=_[0];y.bindTexture(y.TEXTURE_2D,this.atlasTexture),y.texImage2D(y.TEXTURE_2D,0,y.RGBA,x.width,x.height,0,y.RGBA,y.UNSIGNED_BYTE,x.data),y.bindTexture(y.TEXTURE_2D,null),this.atlasNeedsUpdate=!1}}}},{key:"setUniforms",value:function(y,_){var x=_.gl,T=_.uniformLocations,R=this.atlasManager.getTextures(),E=R.length>0?[R[0].width,R[0].height]:[1,1];if(x.uniformMatrix3fv(T.u_matrix,!1,y.matrix),x.uniform1f(T.u_sizeRatio,y.sizeRatio),x.uniform1f(T.u_correctionRatio,y.correctionRatio),x.uniform1f(T.u_pixelRatio,y.pixelRatio),x.uniform1f(T.u_cameraAngle,y.cameraAngle),x.uniform1f(T.u_sdfBufferPixels,Ce.buffer),x.uniform2f(T.u_resolution,y.width,y.height),x.uniform2f(T.u_atlasSize,E[0],E[1]),x.uniform1f(T.u_gamma,this.gamma),x.uniform1f(T.u_sdfBuffer,this.sdfBuffer),x.activeTexture(x.TEXTURE0),x.bindTexture(x.TEXTURE_2D,this.atlasTexture),x.uniform1i(T.u_atlas,0),T.u_nodeDataTexture!==void 0&&x.uniform1i(T.u_nodeDataTexture,y.nodeDataTextureUnit),T.u_nodeDataTextureWidth!==void 0&&x.uniform1i(T.u_nodeDataTextureWidth,y.nodeDataTextureWidth),T.u_edgeDataTexture!==void 0&&x.uniform1i(T.u_edgeDataTexture,y.edgeDataTextureUnit),T.u_edgeDataTextureWidth!==void 0&&x.uniform1i(T.u_edgeDataTextureWidth,y.edgeDataTextureWidth),T.u_edgeFrameTexture!==void 0&&x.uniform1i(T.u_edgeFrameTexture,y.edgeFrameTextureUnit),T.u_edgeFrameTextureWidth!==void 0&&x.uniform1i(T.u_edgeFrameTextureWidth,y.edgeFrameTextureWidth),h&&o&&T.u_borderWidth!==void 0){var C=o.width/Ce.buffer*this.sdfBuffer;x.uniform1f(T.u_borderWidth,C)}if(this.edgeAttributeTexture&&T.u_edgeAttributeTexture!==void 0&&(this.edgeAttributeTexture.bind(Ve),x.uniform1i(T.u_edgeAttributeTexture,Ve),x.uniform1i(T.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),x.uniform1i(T.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem())),u==="scaled"&&T.u_zoomSizeRatio!==void 0){var w=this.renderer.getSetting("zoomToSizeRatioFunction"),N=1/w(y.zoomRatio);x.uniform1f(T.u_zoomSizeRatio,N)}}},{key:"renderProgram",value:function(y,_){this.updateAtlasTexture(),this.atlasManager.hasPendingGlyphs()&&(this.atlasManager.flush(),this.updateAtlasTexture()),this.edgeAttributeTexture&&this.edgeAttributeTexture.upload(),ue(p,"renderProgram",this,3)([y,_])}},{key:"registerFont",value:function(y){var _=arguments.length>1&&arguments[1]!==void 0?arguments[1]:"normal",x=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"normal";return this.atlasManager.registerFont({family:y,weight:_,style:x})}},{key:"getAtlasManager",value:function(){return this.atlasManager}},{key:"ensureGlyphsReady",value:function(y,_){var x=_||this.defaultFontKey,T=O(y),R;try{for(T.s();!(R=T.n()).done;){var E=R.value;this.atlasManager.ensureGlyphs(E,x)}}catch(C){T.e(C)}finally{T.f()}this.atlasManager.flush()}},{key:"measureLabelAtlasWidth",value:function(y,_){var x=_||this.defaultFontKey;this.atlasManager.ensureGlyphs(y,x),this.atlasManager.hasPendingGlyphs()&&this.atlasManager.flush();var T=0,R=O(y),E;try{for(R.s();!(E=R.n()).done;){var C=E.value,w=C.codePointAt(0);if(w!==void 0){var N=this.atlasManager.getGlyph(w,x);N&&(T+=N.advance)}}}catch(A){R.e(A)}finally{R.f()}return T}},{key:"measureLabel",value:function(y,_,x){var T=this.measureLabelAtlasWidth(y,x),R=_/Ce.fontSize;return{width:T*R,height:_,textHeight:_}}},{key:"kill",value:function(){var y=this.normalProgram.gl;this.refreshTimeout!==null&&(clearTimeout(this.refreshTimeout),this.refreshTimeout=null),this.atlasTexture&&(y.deleteTexture(this.atlasTexture),this.atlasTexture=null),this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),this.atlasManager.destroy(),this.labelGlyphCache.clear(),ue(p,"kill",this,3)([])}}])})(fo);return S(v,"labelColor",r),S(v,"labelMargin",i),new v(e,n,t)}function eh(){var e=`
// No extremity - always returns positive (outside)
float extremity_none(vec2 uv, float lengthRatio, float widthRatio) {
  return 1.0;
}
`;return{name:"none",glsl:e,length:0,widthFactor:1,margin:0,uniforms:[],attributes:[]}}function So(e,n,t,a,r,i,o){var s,l,u=bo(a),d=u.paths,c=u.layers,f=u.defaultHead,h=u.defaultTail,g=[eh()].concat(V(u.extremities)),v={},m={};d.forEach(function(A,F){return v[A.name]=F}),g.forEach(function(A,F){return m[A.name]=F});var p=(s=m[f])!==null&&s!==void 0?s:0,b=(l=m[h])!==null&&l!==void 0?l:0,y=null,_=Te([].concat(V(d),V(c))),x=(function(A){function F(L,I,z){var G;Z(this,F),y||(y=Ji({paths:d,extremities:g,layers:c,antialias:r})),G=re(this,F,[L,I,z]),S(G,"layerLifecycles",new Map),S(G,"needsShaderRegeneration",!1),S(G,"edgeAttributeTexture",null),S(G,"layout",_),S(G,"attrDescriptors",[]),S(G,"lifecycleIndexOffset",d.length),G._pickingBuffer=I,G.edgeAttributeTexture=new Xn(L,G.layout),G.packedAttributeData=new Float32Array(G.layout.floatsPerItem),c.forEach(function(P,M){if(P.lifecycle){var j={gl:L,renderer:{refresh:function(){return z.refresh()}},getUniformLocation:function(K){return L.getUniformLocation(G.normalProgram.program,K)},requestShaderRegeneration:function(){G.needsShaderRegeneration=!0},requestRefresh:function(){z.refresh()}};G.layerLifecycles.set(M,P.lifecycle(j))}}),G.layerLifecycles.forEach(function(P){var M;return(M=P.init)===null||M===void 0?void 0:M.call(P)});var k=new Map;return G.layerLifecycles.forEach(function(P,M){P.getAttributeData&&k.set(d.length+M,P)}),G.attrDescriptors=qn([].concat(V(d),V(c)),G.layout,k),G}return ie(F,A),Q(F,[{key:"getAttributeTexture",value:function(){return this.edgeAttributeTexture}},{key:"resolveEdgeIds",value:function(I,z,G){var k=I,P=0,M=p,j=b,$=z?k.selfLoopPath:G&&k.parallelPath?k.parallelPath:k.path;$&&v[$]!==void 0&&(P=v[$]),k.head&&k.head!=="none"&&m[k.head]!==void 0&&(M=m[k.head]),k.tail&&k.tail!=="none"&&m[k.tail]!==void 0&&(j=m[k.tail]);var K=g[M],q=g[j];return{pathId:P,headId:M,tailId:j,headLengthRatio:Re(K.length)?0:K.length,tailLengthRatio:Re(q.length)?0:q.length}}},{key:"getDefinition",value:function(){var I=WebGL2RenderingContext,z=I.TRIANGLE_STRIP,G=z,k=y;return{VERTICES:k.verticesPerEdge,VERTEX_SHADER_SOURCE:k.vertexShader,FRAGMENT_SHADER_SOURCE:k.fragmentShader,METHOD:G,UNIFORMS:k.uniforms,ATTRIBUTES:k.attributes,CONSTANT_ATTRIBUTES:k.constantAttributes,CONSTANT_DATA:k.constantData}}},{key:"maybeRegenerateShaders",value:function(){var I=this;if(this.needsShaderRegeneration){this.needsShaderRegeneration=!1;var z=c.map(function(K,q){var Y=I.layerLifecycles.get(q);return Y!=null&&Y.regenerate?Y.regenerate():K});y=Ji({paths:d,extremities:g,layers:z,antialias:this.renderer.getSetting("antialiasEdges")});var G=this.normalProgram.gl,k=this.normalProgram,P=k.program,M=k.buffer,j=k.vertexShader,$=k.fragmentShader;G.deleteProgram(P),G.deleteBuffer(M),G.deleteShader(j),G.deleteShader($),this.normalProgram=this.getProgramInfo("normal",G,y.vertexShader,y.fragmentShader,this._pickingBuffer)}}},{key:"process",value:function(I,z,G,k,P,M){var j=z*this.STRIDE;if(P.visibility==="hidden"||G.visibility==="hidden"||k.visibility==="hidden"){for(var $=j+this.STRIDE;j<$;j++)this.floats[j]=0;this.floats[z*this.STRIDE]=uo;return}this.processVisibleItem(vt(I),j,G,k,P,M)}},{key:"processVisibleItem",value:function(I,z,G,k,P,M){var j,$=this.floats,K=this.ints;$[z++]=M,$[z++]=xe(P.color),K[z++]=I,$[z++]=(j=P.opacity)!==null&&j!==void 0?j:1;var q=this.packedAttributeData;Yn(this.attrDescriptors,P,q,P.color,this.layerLifecycles,this.lifecycleIndexOffset),this.edgeAttributeTexture.updateAllAttributesAtRow(M,q)}},{key:"setUniforms",value:function(I,z){var G=this,k=z.gl,P=z.uniformLocations;P.u_matrix&&k.uniformMatrix3fv(P.u_matrix,!1,I.matrix),P.u_sizeRatio&&k.uniform1f(P.u_sizeRatio,I.sizeRatio),P.u_correctionRatio&&k.uniform1f(P.u_correctionRatio,I.correctionRatio),P.u_zoomRatio&&k.uniform1f(P.u_zoomRatio,I.zoomRatio),P.u_pixelRatio&&k.uniform1f(P.u_pixelRatio,I.pixelRatio),P.u_cameraAngle&&k.uniform1f(P.u_cameraAngle,I.cameraAngle),P.u_feather&&k.uniform1f(P.u_feather,I.antiAliasingFeather),P.u_minEdgeThickness&&k.uniform1f(P.u_minEdgeThickness,I.minEdgeThickness),P.u_pickingPadding&&k.uniform1f(P.u_pickingPadding,I.edgePickingPadding),P.u_nodeDataTexture&&k.uniform1i(P.u_nodeDataTexture,I.nodeDataTextureUnit),P.u_nodeDataTextureWidth&&k.uniform1i(P.u_nodeDataTextureWidth,I.nodeDataTextureWidth),P.u_edgeDataTexture&&k.uniform1i(P.u_edgeDataTexture,I.edgeDataTextureUnit),P.u_edgeDataTextureWidth&&k.uniform1i(P.u_edgeDataTextureWidth,I.edgeDataTextureWidth),P.u_edgeFrameTexture&&k.uniform1i(P.u_edgeFrameTexture,I.edgeFrameTextureUnit),P.u_edgeFrameTextureWidth&&k.uniform1i(P.u_edgeFrameTextureWidth,I.edgeFrameTextureWidth),this.edgeAttributeTexture&&this.layout.floatsPerItem>0&&(this.edgeAttributeTexture.bind(Ve),P.u_edgeAttributeTexture&&k.uniform1i(P.u_edgeAttributeTexture,Ve),P.u_edgeAttributeTextureWidth&&k.uniform1i(P.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),P.u_edgeAttributeTexelsPerEdge&&k.uniform1i(P.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem()));var M=new Set;d.forEach(function(j){j.uniforms.forEach(function($){M.has($.name)||(M.add($.name),G.setTypedUniform($,z))})}),g.forEach(function(j){j.uniforms.forEach(function($){M.has($.name)||(M.add($.name),G.setTypedUniform($,z))})}),c.forEach(function(j){j.uniforms.forEach(function($){M.has($.name)||(M.add($.name),G.setTypedUniform($,z))})})}},{key:"render",value:function(I,z,G){this.maybeRegenerateShaders(),ue(F,"render",this,3)([I,z,G])}},{key:"renderProgram",value:function(I,z){this.layerLifecycles.forEach(function(G){var k;return(k=G.beforeRender)===null||k===void 0?void 0:k.call(G)}),ue(F,"renderProgram",this,3)([I,z])}},{key:"uploadAttributeTexture",value:function(){this.edgeAttributeTexture&&this.layout.floatsPerItem>0&&this.edgeAttributeTexture.upload()}},{key:"kill",value:function(){this.layerLifecycles.forEach(function(I){var z;return(z=I.kill)===null||z===void 0?void 0:z.call(I)}),this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),ue(F,"kill",this,3)([])}}])})(tt),T=g[p],R=g[b],E=W({paths:d,headLengthRatio:Re(T.length)?0:T.length,tailLengthRatio:Re(R.length)?0:R.length},a.label),C=To(E),w=function(){return{labelProgram:Jc(e,null,t,E),labelBackgroundProgram:$c(e,n,t,{shaderConfig:C})}},N=new Nc(e,{paths:d,extremities:g,layers:c,nodeShapes:i,nodeLayers:o});return{edgeProgram:new x(e,null,t),createLabelPrograms:w,framePass:N}}function th(e){return J(e)==="object"&&"uniforms"in e&&Array.isArray(e.uniforms)}function nh(e){return J(e)==="object"&&"uniforms"in e&&"attributes"in e&&"glsl"in e}function ah(e){return J(e)==="object"&&"uniforms"in e&&"attributes"in e&&"segments"in e}function rh(e){return J(e)==="object"&&"uniforms"in e&&"attributes"in e&&"length"in e}function ih(e){return J(e)==="object"&&"uniforms"in e&&"attributes"in e&&"glsl"in e}function oh(e){return J(e)==="object"&&"glsl"in e&&"name"in e&&!("uniforms"in e)}function sh(e){return J(e)==="object"&&"glsl"in e&&"name"in e&&!("uniforms"in e)}function lh(e){return J(e)==="object"&&"glsl"in e&&"name"in e&&!("uniforms"in e)}function uh(e){if(th(e))return e;if(oh(e))return{name:e.name,glsl:e.glsl,inradiusFactor:e.inradiusFactor,uniforms:[]};throw new Error("Invalid node shape specification: ".concat(JSON.stringify(e)))}function dh(e){if(nh(e))return e;if(Ei(e))return{name:e.name,glsl:e.glsl,uniforms:[],attributes:[]};throw new Error("Invalid node layer specification: ".concat(JSON.stringify(e)))}function ch(e){if(ah(e))return e;if(sh(e))return{name:e.name,glsl:e.glsl,segments:e.segments,uniforms:[],attributes:[]};throw new Error("Invalid edge path specification: ".concat(JSON.stringify(e)))}function hh(e){if(ih(e))return e;if(Ri(e))return{name:e.name,glsl:e.glsl,uniforms:[],attributes:[]};throw new Error("Invalid edge layer specification: ".concat(JSON.stringify(e)))}function fh(e){if(rh(e))return e;if(lh(e))return{name:e.name,glsl:e.glsl,length:e.length,widthFactor:e.widthFactor,margin:0,uniforms:[],attributes:[]};throw new Error("Invalid edge extremity specification: ".concat(JSON.stringify(e)))}function Eo(e){var n,t,a=(n=e?.shapes)!==null&&n!==void 0?n:$t.shapes,r=(t=e?.layers)!==null&&t!==void 0?t:$t.layers,i=a.map(uh),o=r.map(dh);if(i.length===0)throw new Error("At least one node shape must be specified.");if(o.length===0)throw new Error("At least one node layer must be specified.");return{shapes:i,layers:o}}function gh(e){var n,t,a,r=(n=e?.paths)!==null&&n!==void 0?n:mt.paths,i=(t=e?.extremities)!==null&&t!==void 0?t:mt.extremities,o=(a=e?.layers)!==null&&a!==void 0?a:mt.layers,s=r.map(ch),l=i.map(fh).filter(function(d){return d!==null}),u=o.map(hh);if(s.length===0)throw new Error("At least one edge path must be specified.");if(u.length===0)throw new Error("At least one edge layer must be specified.");return{paths:s,extremities:l,layers:u}}function Ro(e,n){var t={},a=O(e),r;try{for(a.s();!(r=a.n()).done;){var i=r.value;i.variables&&Object.assign(t,i.variables)}}catch(o){a.e(o)}finally{a.f()}return Object.assign(t,n||{}),t}function Ao(e,n,t,a,r){var i=Eo(a),o=i.shapes,s=i.layers,l=Ro(o,a?.variables),u=po(e,n,t,{shapes:o,layers:s,label:a?.label,backdrop:a?.backdrop,labelAttachments:a?.labelAttachments},r);return W(W({},u),{},{variables:l})}function wo(e,n,t,a,r,i){var o=gh(a),s=o.paths,l=o.extremities,u=o.layers,d=Eo(i),c=d.shapes,f=d.layers,h=Ro(s,a?.variables),g=So(e,n,t,{paths:s,extremities:l,layers:u,defaultHead:a?.defaultHead,defaultTail:a?.defaultTail,label:a?.label},r,c,f);return W(W({},g),{},{variables:h,paths:s})}var ph=2;function Do(e,n,t){var a=arguments.length>3&&arguments[3]!==void 0?arguments[3]:ph,r=n.canvas,i=r.width,o=r.height,s=t.x,l=t.y,u=t.rowHeight,d=t.maxRowWidth,c={},f=[],h=O(e),g;try{for(h.s();!(g=h.n()).done;){var v=g.value,m=v.width+a,p=v.height+a;if(m>i||p>o||s+m>i&&l+u+p>o){f.push(v);continue}s+m>i&&(d=Math.max(d,s),s=0,l+=u,u=p),v.draw(n,s,l),c[v.key]={x:s,y:l,width:v.width,height:v.height},s+=m,u=Math.max(u,p)}}catch(b){h.e(b)}finally{h.f()}return d=Math.max(d,s),{atlas:c,cursor:{x:s,y:l,rowHeight:u,maxRowWidth:d},remaining:f}}function ge(e,n,t,a){var r=Object.defineProperty;try{r({},"",{})}catch{r=0}ge=function(i,o,s,l){function u(d,c){ge(i,d,function(f){return this._invoke(d,c,f)})}o?r?r(i,o,{value:s,enumerable:!l,configurable:!l,writable:!l}):i[o]=s:(u("next",0),u("throw",1),u("return",2))},ge(e,n,t,a)}function pe(){var e,n,t=typeof Symbol=="function"?Symbol:{},a=t.iterator||"@@iterator",r=t.toStringTag||"@@toStringTag";function i(h,g,v,m){var p=g&&g.prototype instanceof s?g:s,b=Object.create(p.prototype);return ge(b,"_invoke",(function(y,_,x){var T,R,E,C=0,w=x||[],N=!1,A={p:0,n:0,v:e,a:F,f:F.bind(e,4),d:function(L,I){return T=L,R=0,E=e,A.n=I,o}};function F(L,I){for(R=L,E=I,n=0;!N&&C&&!z&&n<w.length;n++){var z,G=w[n],k=A.p,P=G[2];L>3?(z=P===I)&&(E=G[(R=G[4])?5:(R=3,3)],G[4]=G[5]=e):G[0]<=k&&((z=L<2&&k<G[1])?(R=0,A.v=I,A.n=G[1]):k<P&&(z=L<3||G[0]>I||I>P)&&(G[4]=L,G[5]=I,A.n=P,R=0))}if(z||L>1)return o;throw N=!0,I}return function(L,I,z){if(C>1)throw TypeError("Generator is already running");for(N&&I===1&&F(I,z),R=I,E=z;(n=R<2?e:E)||!N;){T||(R?R<3?(R>1&&(A.n=-1),F(R,E)):A.n=E:A.v=E);try{if(C=2,T){if(R||(L="next"),n=T[L]){if(!(n=n.call(T,E)))throw TypeError("iterator result is not an object");if(!n.done)return n;E=n.value,R<2&&(R=0)}else R===1&&(n=T.return)&&n.call(T),R<2&&(E=TypeError("The iterator does not provide a '"+L+"' method"),R=1);T=e}else if((n=(N=A.n<0)?E:y.call(_,A))!==o)break}catch(G){T=e,R=1,E=G}finally{C=1}}return{value:n,done:N}}})(h,v,m),!0),b}var o={};function s(){}function l(){}function u(){}n=Object.getPrototypeOf;var d=[][a]?n(n([][a]())):(ge(n={},a,function(){return this}),n),c=u.prototype=s.prototype=Object.create(d);function f(h){return Object.setPrototypeOf?Object.setPrototypeOf(h,u):(h.__proto__=u,ge(h,r,"GeneratorFunction")),h.prototype=Object.create(c),h}return l.prototype=u,ge(c,"constructor",u),ge(u,"constructor",l),l.displayName="GeneratorFunction",ge(u,r,"GeneratorFunction"),ge(c),ge(c,r,"Generator"),ge(c,a,function(){return this}),ge(c,"toString",function(){return"[object Generator]"}),(pe=function(){return{w:i,m:f}})()}function Co(e,n,t,a,r,i,o){try{var s=e[i](o),l=s.value}catch(u){return void t(u)}s.done?n(l):Promise.resolve(l).then(a,r)}function wt(e){return function(){var n=this,t=arguments;return new Promise(function(a,r){var i=e.apply(n,t);function o(l){Co(i,a,r,o,s,"next",l)}function s(l){Co(i,a,r,o,s,"throw",l)}o(void 0)})}}var Zn=new Map,Lo=!1;function vh(e){return new Promise(function(n,t){var a=new FileReader;a.onload=function(){return n(a.result)},a.onerror=t,a.readAsDataURL(e)})}function mh(e){if(!Zn.has(e)){var n=fetch(e).then(function(t){return t.blob()}).then(vh).catch(function(){return Zn.delete(e),null});Zn.set(e,n)}return Zn.get(e)}function bh(e){return Qa.apply(this,arguments)}function Qa(){return Qa=wt(pe().m(function e(n){var t,a,r;return pe().w(function(i){for(;;)switch(i.n){case 0:return t=document.createElement("div"),t.innerHTML=n,a=Array.from(t.querySelectorAll("img[src]")),r=a.filter(function(o){return!o.getAttribute("src").startsWith("data:")}),i.n=1,Promise.all(r.map((function(){var o=wt(pe().m(function s(l){var u;return pe().w(function(d){for(;;)switch(d.n){case 0:return d.n=1,mh(l.getAttribute("src"));case 1:u=d.v,u&&l.setAttribute("src",u);case 2:return d.a(2)}},s)}));return function(s){return o.apply(this,arguments)}})()));case 1:return i.a(2,t.innerHTML)}},e)})),Qa.apply(this,arguments)}function ko(e){return Ja.apply(this,arguments)}function Ja(){return Ja=wt(pe().m(function e(n){var t,a,r,i,o,s,l,u,d,c,f,h,g,v=arguments;return pe().w(function(m){for(;;)switch(m.n){case 0:if(t=v.length>1&&v[1]!==void 0?v[1]:1,a=n instanceof SVGElement?new XMLSerializer().serializeToString(n):n,r=new DOMParser,i=r.parseFromString(a,"image/svg+xml"),o=i.querySelector("svg"),o){m.n=1;break}return m.a(2,null);case 1:if(s=parseFloat(o.getAttribute("width")||""),l=parseFloat(o.getAttribute("height")||""),(!(s>0)||!(l>0))&&(u=o.getAttribute("viewBox"),u&&(d=u.trim().split(/[\s,]+/),s=parseFloat(d[2]),l=parseFloat(d[3]))),!(!(s>0)||!(l>0))){m.n=2;break}return console.warn("Sigma: SVG label attachment has no parseable dimensions — skipped."),m.a(2,null);case 2:return c=Math.ceil(s*t),f=Math.ceil(l*t),h=new Blob([a],{type:"image/svg+xml"}),g=URL.createObjectURL(h),m.a(2,new Promise(function(p){var b=new Image;b.onload=function(){var y=document.createElement("canvas");y.width=c,y.height=f,y.getContext("2d").drawImage(b,0,0,c,f),URL.revokeObjectURL(g);try{y.getContext("2d").getImageData(0,0,1,1)}catch(_){if(_ instanceof DOMException&&_.name==="SecurityError"){Lo||(Lo=!0,console.warn('Sigma: A label attachment was skipped because the rendered canvas is tainted. SVG with <foreignObject> (used by the "html" attachment type) is blocked in Chromium and Safari. Use type: "canvas" with Canvas 2D rendering instead.')),p(null);return}throw _}p(y)},b.onerror=function(){URL.revokeObjectURL(g),p(null)},b.src=g}))}},e)})),Ja.apply(this,arguments)}function yh(e,n){var t=document.createElement("div");t.style.cssText="position:fixed;left:-99999px;top:0;visibility:hidden;width:max-content;height:max-content",t.innerHTML=(n?"<style>".concat(n,"</style>"):"")+e,document.body.appendChild(t);var a=t.getBoundingClientRect(),r=a.width,i=a.height;return document.body.removeChild(t),{width:Math.ceil(r),height:Math.ceil(i)}}function xh(e,n,t,a){return er.apply(this,arguments)}function er(){return er=wt(pe().m(function e(n,t,a,r){var i,o,s,l,u,d,c,f,h=arguments;return pe().w(function(g){for(;;)switch(g.n){case 0:return i=h.length>4&&h[4]!==void 0?h[4]:1,o=n instanceof HTMLElement?n.outerHTML:n,g.n=1,bh(o);case 1:return s=g.v,(a==null||r==null)&&(l=yh(s,t),a=a??l.width,r=r??l.height),u=Math.ceil(a*i),d=Math.ceil(r*i),c=t?"<style>".concat(t,"</style>"):"",f='<svg xmlns="http://www.w3.org/2000/svg" '+'width="'.concat(u,'" height="').concat(d,'" viewBox="0 0 ').concat(a," ").concat(r,'">')+'<foreignObject width="'.concat(a,'" height="').concat(r,'">')+'<body xmlns="http://www.w3.org/1999/xhtml" style="margin:0;padding:0">'.concat(c).concat(s,"</body>")+"</foreignObject></svg>",g.a(2,ko(f,1))}},e)})),er.apply(this,arguments)}function _h(e){return tr.apply(this,arguments)}function tr(){return tr=wt(pe().m(function e(n){var t,a=arguments,r;return pe().w(function(i){for(;;)switch(i.n){case 0:t=a.length>1&&a[1]!==void 0?a[1]:1,r=n.type,i.n=r==="canvas"?1:r==="svg"?2:r==="html"?3:4;break;case 1:return i.a(2,n.canvas);case 2:return i.a(2,ko(n.svg,t));case 3:return i.a(2,xh(n.html,n.css,n.width,n.height,t));case 4:return i.a(2)}},e)})),tr.apply(this,arguments)}var At=2048,Po=(function(){function e(n,t,a){Z(this,e),S(this,"cache",new Map),S(this,"pending",new Set),S(this,"atlas",{}),S(this,"glTexture",null),S(this,"dirty",!0),this.gl=n,this.renderers=t,this.scheduleRender=a,this.packCanvas=document.createElement("canvas"),this.packCanvas.width=At,this.packCanvas.height=At,this.packCtx=this.packCanvas.getContext("2d")}return Q(e,[{key:"renderAttachment",value:function(t,a,r){var i=this,o="".concat(t,":").concat(a);if(!(this.cache.has(o)||this.pending.has(o))){var s=this.renderers[a];if(s){var l=s(r);if(l){this.pending.add(o);var u=r.pixelRatio;Promise.resolve(l).then((function(){var d=wt(pe().m(function c(f){var h;return pe().w(function(g){for(;;)switch(g.n){case 0:if(i.pending.has(o)){g.n=1;break}return g.a(2);case 1:if(i.pending.delete(o),f){g.n=2;break}return g.a(2);case 2:return g.n=3,_h(f,u);case 3:if(h=g.v,!(!h||h.width===0||h.height===0)){g.n=4;break}return g.a(2);case 4:i.cache.set(o,{image:h,width:h.width,height:h.height}),i.dirty=!0,i.scheduleRender();case 5:return g.a(2)}},c)}));return function(c){return d.apply(this,arguments)}})())}}}}},{key:"regenerateAtlas",value:function(){if(this.dirty){this.dirty=!1;var t=[];if(this.cache.forEach(function(u,d){t.push({key:d,width:u.width,height:u.height,draw:function(f,h,g){f.drawImage(u.image,h,g)}})}),t.length===0){this.atlas={},this.deleteGLTexture();return}var a={x:0,y:0,rowHeight:0,maxRowWidth:0};this.packCtx.clearRect(0,0,At,At);var r=Do(t,this.packCtx,a),i=r.atlas,o=r.remaining;this.atlas=i,o.length>0&&console.warn("Sigma: ".concat(o.length," label attachment(s) could not fit in the ").concat(At,"x").concat(At," atlas and will not be rendered.")),this.deleteGLTexture();var s=this.gl,l=s.createTexture();s.activeTexture(s.TEXTURE0+Qt),s.bindTexture(s.TEXTURE_2D,l),s.pixelStorei(s.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!0),s.texImage2D(s.TEXTURE_2D,0,s.RGBA,s.RGBA,s.UNSIGNED_BYTE,this.packCanvas),s.pixelStorei(s.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_MIN_FILTER,s.LINEAR),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_MAG_FILTER,s.LINEAR),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_WRAP_S,s.CLAMP_TO_EDGE),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_WRAP_T,s.CLAMP_TO_EDGE),this.glTexture=l}}},{key:"bindTexture",value:function(t){if(this.glTexture){var a=this.gl;a.activeTexture(a.TEXTURE0+t),a.bindTexture(a.TEXTURE_2D,this.glTexture)}}},{key:"getEntry",value:function(t,a){var r="".concat(t,":").concat(a);return this.atlas[r]||null}},{key:"invalidateNode",value:function(t){var a="".concat(t,":"),r=O(this.cache.keys()),i;try{for(r.s();!(i=r.n()).done;){var o=i.value;o.startsWith(a)&&(this.cache.delete(o),this.dirty=!0)}}catch(d){r.e(d)}finally{r.f()}var s=O(this.pending),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;u.startsWith(a)&&this.pending.delete(u)}}catch(d){s.e(d)}finally{s.f()}}},{key:"restore",value:function(){this.glTexture=null,this.dirty=!0}},{key:"clear",value:function(){this.cache.clear(),this.pending.clear(),this.atlas={},this.dirty=!0,this.deleteGLTexture()}},{key:"kill",value:function(){this.clear(),this.packCanvas=null,this.packCtx=null,this.gl=null}},{key:"deleteGLTexture",value:function(){this.glTexture&&(this.gl.deleteTexture(this.glTexture),this.glTexture=null)}}])})(),nr=(function(){function e(n){Z(this,e),S(this,"buckets",new Map),S(this,"keyDepth",new Map);var t=O(n),a;try{for(t.s();!(a=t.n()).done;){var r=a.value;this.buckets.set(r,new Set)}}catch(i){t.e(i)}finally{t.f()}}return Q(e,[{key:"has",value:function(t){return this.keyDepth.has(t)}},{key:"getBucket",value:function(t){return this.buckets.get(t)}},{key:"set",value:function(t,a){var r,i=this.keyDepth.get(t);if(i!==a){var o=this.buckets.get(a);if(!o)throw new Error('Sigma: "'.concat(a,'" is not a declared depth layer'));i!==void 0&&((r=this.buckets.get(i))===null||r===void 0||r.delete(t)),o.add(t),this.keyDepth.set(t,a)}}},{key:"remove",value:function(t){var a=this.keyDepth.get(t);a!==void 0&&(this.buckets.get(a).delete(t),this.keyDepth.delete(t))}},{key:"clearAll",value:function(){var t=O(this.buckets.values()),a;try{for(t.s();!(a=t.n()).done;){var r=a.value;r.clear()}}catch(i){t.e(i)}finally{t.f()}this.keyDepth.clear()}},{key:"getSorted",value:function(t,a){var r=this.buckets.get(t);return!r||r.size===0?[]:V(r).sort(function(i,o){return a(i)-a(o)})}}])})(),Fo=(function(e){function n(t,a){return Z(this,n),re(this,n,[t,2,a])}return ie(n,e),Q(n,[{key:"updateNode",value:function(a,r,i,o,s,l,u,d){var c=this.indexMap.get(a);if(c===void 0)throw new Error('Node "'.concat(a,'" not allocated in NodeDataTexture'));var f=He(d),h=ee(f,4),g=h[0],v=h[1],m=h[2],p=h[3],b=c*2*4;this.data[b]=r,this.data[b+1]=i,this.data[b+2]=o,this.data[b+3]=s,this.data[b+4]=l,this.data[b+5]=u,this.data[b+6]=g*65536+v*256+m,this.data[b+7]=p/255,this.markDirty(c)}}])})(Vn),Th=1024,Sh=1.5,Eh=4096,ar=(function(){function e(n,t){var a;if(Z(this,e),S(this,"texture",null),S(this,"framebuffer",null),!n.getExtension("EXT_color_buffer_float"))throw new Error("sigma: EXT_color_buffer_float is required for label/edge placement but is unavailable in this WebGL2 context.");this.gl=n,this.channels=t.channels,this.capacity=this.roundUpToPowerOfTwo((a=t.initialCapacity)!==null&&a!==void 0?a:Th);var r=this.computeDimensions(this.capacity);this.textureWidth=r.width,this.textureHeight=r.height,this.create()}return Q(e,[{key:"roundUpToPowerOfTwo",value:function(t){return Math.pow(2,Math.ceil(Math.log2(Math.max(1,t))))}},{key:"computeDimensions",value:function(t){var a=Math.min(t,Eh),r=Math.ceil(t/a);return{width:a,height:r}}},{key:"create",value:function(){var t=this.gl,a=this.channels===1?t.R32F:t.RGBA32F,r=this.channels===1?t.RED:t.RGBA;if(this.texture=t.createTexture(),t.activeTexture(t.TEXTURE0),t.bindTexture(t.TEXTURE_2D,this.texture),t.texImage2D(t.TEXTURE_2D,0,a,this.textureWidth,this.textureHeight,0,r,t.FLOAT,null),t.texParameteri(t.TEXTURE_2D,t.TEXTURE_MIN_FILTER,t.NEAREST),t.texParameteri(t.TEXTURE_2D,t.TEXTURE_MAG_FILTER,t.NEAREST),t.texParameteri(t.TEXTURE_2D,t.TEXTURE_WRAP_S,t.CLAMP_TO_EDGE),t.texParameteri(t.TEXTURE_2D,t.TEXTURE_WRAP_T,t.CLAMP_TO_EDGE),this.framebuffer=t.createFramebuffer(),t.bindFramebuffer(t.FRAMEBUFFER,this.framebuffer),t.framebufferTexture2D(t.FRAMEBUFFER,t.COLOR_ATTACHMENT0,t.TEXTURE_2D,this.texture,0),t.checkFramebufferStatus(t.FRAMEBUFFER)!==t.FRAMEBUFFER_COMPLETE)throw new Error("sigma: float framebuffer for frame-pass placement is incomplete.");t.bindFramebuffer(t.FRAMEBUFFER,null),t.bindTexture(t.TEXTURE_2D,null)}},{key:"ensureCapacity",value:function(t){if(!(t<=this.capacity)){var a=this.gl;this.capacity=this.roundUpToPowerOfTwo(Math.ceil(t*Sh));var r=this.computeDimensions(this.capacity);this.textureWidth=r.width,this.textureHeight=r.height,this.texture&&a.deleteTexture(this.texture),this.framebuffer&&a.deleteFramebuffer(this.framebuffer),this.create()}}},{key:"bindAsRenderTarget",value:function(){var t=this.gl;t.bindFramebuffer(t.FRAMEBUFFER,this.framebuffer),t.viewport(0,0,this.textureWidth,this.textureHeight)}},{key:"bind",value:function(t){var a=this.gl;a.activeTexture(a.TEXTURE0+t),a.bindTexture(a.TEXTURE_2D,this.texture)}},{key:"getTexture",value:function(){return this.texture}},{key:"getTextureWidth",value:function(){return this.textureWidth}},{key:"getTextureHeight",value:function(){return this.textureHeight}},{key:"restore",value:function(){this.gl.getExtension("EXT_color_buffer_float"),this.create()}},{key:"kill",value:function(){var t=this.gl;this.texture&&(t.deleteTexture(this.texture),this.texture=null),this.framebuffer&&(t.deleteFramebuffer(this.framebuffer),this.framebuffer=null)}}])})(),Io=(function(e){function n(t,a){return Z(this,n),re(this,n,[t,2,a])}return ie(n,e),Q(n,[{key:"updateEdge",value:function(a,r,i,o,s,l){var u=arguments.length>6&&arguments[6]!==void 0?arguments[6]:0,d=arguments.length>7&&arguments[7]!==void 0?arguments[7]:0,c=arguments.length>8&&arguments[8]!==void 0?arguments[8]:0,f=this.indexMap.get(a);if(f===void 0)throw new Error('Edge "'.concat(a,'" not allocated in EdgeDataTexture'));var h=f*this.TEXELS_PER_ITEM*4;this.data[h+0]=r,this.data[h+1]=i,this.data[h+2]=o,this.data[h+3]=0,this.data[h+4]=s,this.data[h+5]=l,this.data[h+6]=u,this.data[h+7]=(d&15)<<4|c&15,this.markDirty(f)}}])})(Vn);var Gp=Ye(lt()),zp=Ye(za());function Rh(e,n){if(e==null)return{};var t={};for(var a in e)if({}.hasOwnProperty.call(e,a)){if(n.indexOf(a)!==-1)continue;t[a]=e[a]}return t}function No(e,n){if(e==null)return{};var t,a,r=Rh(e,n);if(Object.getOwnPropertySymbols){var i=Object.getOwnPropertySymbols(e);for(a=0;a<i.length;a++)t=i[a],n.indexOf(t)===-1&&{}.propertyIsEnumerable.call(e,t)&&(r[t]=e[t])}return r}var Ah=["factor"],wh=["factor"],Go=1.5,rr={x:.5,y:.5,angle:0,ratio:1},zo=(function(e){function n(){var t;Z(this,n);for(var a=arguments.length,r=new Array(a),i=0;i<a;i++)r[i]=arguments[i];return t=re(this,n,[].concat(r)),S(t,"minRatio",null),S(t,"maxRatio",null),S(t,"enabled",!0),S(t,"enabledZooming",!0),S(t,"enabledPanning",!0),S(t,"enabledRotation",!0),S(t,"constrainState",null),S(t,"state",W({},rr)),S(t,"previousState",W({},rr)),S(t,"nextFrame",null),S(t,"currentAnimationFrom",null),S(t,"currentAnimationTo",null),S(t,"animationCallback",null),t}return ie(n,e),Q(n,[{key:"x",get:function(){return this.state.x}},{key:"y",get:function(){return this.state.y}},{key:"angle",get:function(){return this.state.angle}},{key:"ratio",get:function(){return this.state.ratio}},{key:"getState",value:function(){return W({},this.state)}},{key:"getPreviousState",value:function(){return W({},this.previousState)}},{key:"getBoundedRatio",value:function(a){var r=a;return typeof this.minRatio=="number"&&(r=Math.max(r,this.minRatio)),typeof this.maxRatio=="number"&&(r=Math.min(r,this.maxRatio)),r}},{key:"validateState",value:function(a){var r=this.getState();return this.enabledPanning&&typeof a.x=="number"&&(r.x=a.x),this.enabledPanning&&typeof a.y=="number"&&(r.y=a.y),this.enabledZooming&&typeof a.ratio=="number"&&(r.ratio=this.getBoundedRatio(a.ratio)),this.enabledRotation&&typeof a.angle=="number"&&(r.angle=a.angle),this.constrainState?this.constrainState(r):r}},{key:"isAnimating",value:function(){return this.nextFrame!==null}},{key:"setState",value:function(a){if(!this.enabled)return this;var r=this.validateState(a);return Bi(this.state,r)?this:(this.previousState=this.state,this.state=r,this.emit("updated",this.getState()),this)}},{key:"updateState",value:function(a){return this.setState(a(this.getState())),this}},{key:"animate",value:function(a,r){var i=this;return this.enabled?new Promise(function(o){return i.runAnimation(a,W(W({},Hi),r),o)}):Promise.resolve()}},{key:"cancelAnimation",value:function(){return this.nextFrame!==null&&(cancelAnimationFrame(this.nextFrame),this.nextFrame=null),this.resolveAnimation(),this.emitAnimationEnd(!1),this}},{key:"zoomIn",value:function(){var a=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},r=a.factor,i=r===void 0?Go:r,o=No(a,Ah);return this.animate({ratio:this.ratio/i},o)}},{key:"zoomOut",value:function(){var a=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},r=a.factor,i=r===void 0?Go:r,o=No(a,wh);return this.animate({ratio:this.ratio*i},o)}},{key:"reset",value:function(a){return this.animate(rr,a)}},{key:"runAnimation",value:function(a,r,i){var o=this,s=Dn(r.easing),l=Date.now(),u=this.getState(),d=this.validateState(a),c=function(){if(!o.enabled){o.cancelAnimation();return}var h=r.duration>0?(Date.now()-l)/r.duration:1;if(h>=1){o.nextFrame=null,o.setState(d),o.resolveAnimation(),o.emitAnimationEnd(!0);return}var g=s(h);o.setState({x:u.x+(d.x-u.x)*g,y:u.y+(d.y-u.y)*g,angle:u.angle+(d.angle-u.angle)*g,ratio:u.ratio+(d.ratio-u.ratio)*g}),o.nextFrame=requestAnimationFrame(c)};this.cancelAnimation(),this.currentAnimationFrom=u,this.currentAnimationTo=d,this.animationCallback=i,this.emit("animationStart",{from:u,to:d}),c()}},{key:"resolveAnimation",value:function(){var a=this.animationCallback;this.animationCallback=null,a&&a()}},{key:"emitAnimationEnd",value:function(a){var r=this.currentAnimationFrom,i=this.currentAnimationTo;!r||!i||(this.currentAnimationFrom=null,this.currentAnimationTo=null,this.emit("animationEnd",{from:r,to:i,completed:a}))}}],[{key:"from",value:function(a){var r=new n;return r.setState(a)}}])})(Pn);function ve(e,n){var t=n.getBoundingClientRect();return{x:e.clientX-t.left,y:e.clientY-t.top}}function Le(e,n){var t=W(W({},ve(e,n)),{},{sigmaDefaultPrevented:!1,preventSigmaDefault:function(){t.sigmaDefaultPrevented=!0},original:e});return t}function nt(e){var n="x"in e?e:W(W({},e.touches[0]||e.previousTouches[0]),{},{original:e.original,sigmaDefaultPrevented:e.sigmaDefaultPrevented,preventSigmaDefault:function(){e.sigmaDefaultPrevented=!0,n.sigmaDefaultPrevented=!0}});return n}function Dh(e,n){var t=Le(e,n);return t.delta=Qo(e),t}var Ch=2;function Jn(e){for(var n=[],t=0,a=Math.min(e.length,Ch);t<a;t++)n.push(e[t]);return n}function en(e,n,t){var a={touches:Jn(e.touches).map(function(r){return ve(r,t)}),previousTouches:n.map(function(r){return ve(r,t)}),sigmaDefaultPrevented:!1,preventSigmaDefault:function(){a.sigmaDefaultPrevented=!0},original:e};return a}function Qo(e){if(typeof e.deltaY<"u")return e.deltaY*-3/360;if(typeof e.detail<"u")return e.detail/-9;throw new Error("Captor: could not extract delta from event.")}var Jo=(function(e){function n(t,a){var r;return Z(this,n),r=re(this,n),r.container=t,r.renderer=a,r}return ie(n,e),Q(n)})(Pn),Lh=["doubleClickTimeout","doubleClickZoomingDuration","doubleClickZoomingRatio","dragTimeout","draggedEventsTolerance","enableCameraMouseRotation","gestureTarget","inertiaDuration","inertiaRatio","zoomDuration","zoomingRatio"],kh=Lh.reduce(function(e,n){return W(W({},e),{},S({},n,Nn[n]))},{});function tn(e){return e instanceof PointerEvent&&e.pointerType==="touch"}var Ph=(function(e){function n(t,a){var r;return Z(this,n),r=re(this,n,[t,a]),S(r,"enabled",!0),S(r,"draggedEvents",0),S(r,"downStartTime",null),S(r,"lastMouseX",null),S(r,"lastMouseY",null),S(r,"isMouseDown",!1),S(r,"isMoving",!1),S(r,"isPanningStage",!1),S(r,"movingTimeout",null),S(r,"startCameraState",null),S(r,"clicks",0),S(r,"doubleClickTimeout",null),S(r,"isRightMouseDown",!1),S(r,"startRotationAngle",null),S(r,"startCameraAngle",null),S(r,"currentWheelDirection",0),S(r,"lastWheelAnimationId",0),S(r,"settings",kh),r.handleRightClick=r.handleRightClick.bind(r),r.handleDown=r.handleDown.bind(r),r.handleUp=r.handleUp.bind(r),r.handleMove=r.handleMove.bind(r),r.handleWheel=r.handleWheel.bind(r),r.handleLeave=r.handleLeave.bind(r),r.handleEnter=r.handleEnter.bind(r),t.addEventListener("contextmenu",r.handleRightClick,{capture:!1}),t.addEventListener("pointerdown",r.handleDown,{capture:!1}),t.addEventListener("wheel",r.handleWheel,{capture:!1,passive:!1}),t.addEventListener("pointerleave",r.handleLeave,{capture:!1}),t.addEventListener("pointerenter",r.handleEnter,{capture:!1}),document.addEventListener("pointermove",r.handleMove,{capture:!1}),document.addEventListener("pointerup",r.handleUp,{capture:!1}),r}return ie(n,e),Q(n,[{key:"kill",value:function(){var a=this.container;a.removeEventListener("contextmenu",this.handleRightClick),a.removeEventListener("pointerdown",this.handleDown),a.removeEventListener("wheel",this.handleWheel),a.removeEventListener("pointerleave",this.handleLeave),a.removeEventListener("pointerenter",this.handleEnter),document.removeEventListener("pointermove",this.handleMove),document.removeEventListener("pointerup",this.handleUp)}},{key:"handleClick",value:function(a){var r=this;if(this.enabled){if(this.clicks++,this.clicks===2)return this.clicks=0,typeof this.doubleClickTimeout=="number"&&(clearTimeout(this.doubleClickTimeout),this.doubleClickTimeout=null),this.handleDoubleClick(a);setTimeout(function(){r.clicks=0,r.doubleClickTimeout=null},this.settings.doubleClickTimeout),this.draggedEvents<this.settings.draggedEventsTolerance&&this.emit("click",Le(a,this.container))}}},{key:"handleRightClick",value:function(a){this.enabled&&(this.settings.enableCameraMouseRotation&&a.preventDefault(),this.emit("rightClick",Le(a,this.container)))}},{key:"handleDoubleClick",value:function(a){if(this.enabled){a.preventDefault(),a.stopPropagation();var r=Le(a,this.container);if(this.emit("doubleClick",r),!r.sigmaDefaultPrevented){var i=this.renderer.getCamera(),o=i.getBoundedRatio(i.getState().ratio/this.settings.doubleClickZoomingRatio);i.animate(this.renderer.getViewportZoomedState(ve(a,this.container),o),{easing:"quadraticInOut",duration:this.settings.doubleClickZoomingDuration})}}}},{key:"handleDown",value:function(a){if(!(!this.enabled||tn(a))){if(a.button===0){this.startCameraState=this.renderer.getCamera().getState();var r=ve(a,this.container),i=r.x,o=r.y;this.lastMouseX=i,this.lastMouseY=o,this.draggedEvents=0,this.downStartTime=Date.now(),this.isMouseDown=!0}if(a.button===2&&this.settings.enableCameraMouseRotation){var s=ve(a,this.container),l=s.x,u=s.y,d=this.container.offsetWidth/2,c=this.container.offsetHeight/2;this.startRotationAngle=Math.atan2(u-c,l-d),this.startCameraAngle=this.renderer.getCamera().getState().angle,this.isRightMouseDown=!0}this.emit("mousedown",Le(a,this.container))}}},{key:"handleUp",value:function(a){var r=this;if(!(!this.enabled||tn(a)||!this.isMouseDown&&!this.isRightMouseDown)){if(this.isRightMouseDown){this.isRightMouseDown=!1,this.startRotationAngle=null,this.startCameraAngle=null,this.emit("mouseup",Le(a,this.container));return}var i=this.renderer.getCamera();this.isMouseDown=!1,this.isPanningStage&&(this.isPanningStage=!1,this.renderer._setPanning(!1)),typeof this.movingTimeout=="number"&&(clearTimeout(this.movingTimeout),this.movingTimeout=null);var o=ve(a,this.container),s=o.x,l=o.y,u=i.getState(),d=i.getPreviousState();this.isMoving?i.animate({x:u.x+this.settings.inertiaRatio*(u.x-d.x),y:u.y+this.settings.inertiaRatio*(u.y-d.y)},{duration:this.settings.inertiaDuration,easing:"quadraticOut"}):(this.lastMouseX!==s||this.lastMouseY!==l)&&i.setState({x:u.x,y:u.y}),this.isMoving=!1,setTimeout(function(){var c=r.draggedEvents>0;r.draggedEvents=0;var f=r.renderer.getSetting("hideEdgesOnMove")||r.renderer.getSetting("hideLabelsOnMove");c&&f&&r.renderer.refresh()},0),this.emit("mouseup",Le(a,this.container)),(a.target===this.container||a.composedPath()[0]===this.container)&&this.handleClick(a)}}},{key:"handleMove",value:function(a){var r=this;if(!(!this.enabled||tn(a))){var i=Le(a,this.container);if(this.emit("mousemovebody",i),(a.target===this.container||a.composedPath()[0]===this.container)&&this.emit("mousemove",i),this.isMouseDown&&this.draggedEvents++,!i.sigmaDefaultPrevented){if(this.isMouseDown){this.isMoving=!0,typeof this.movingTimeout=="number"&&clearTimeout(this.movingTimeout),this.movingTimeout=window.setTimeout(function(){r.movingTimeout=null,r.isMoving=!1},this.settings.dragTimeout);var o=this.renderer.getCamera(),s=ve(a,this.container),l=s.x,u=s.y,d=this.renderer.viewportToFramedGraph({x:this.lastMouseX,y:this.lastMouseY}),c=this.renderer.viewportToFramedGraph({x:l,y:u}),f=d.x-c.x,h=d.y-c.y,g=o.getState(),v=g.x+f,m=g.y+h;this.isPanningStage||(this.isPanningStage=!0,this.renderer._setPanning(!0)),o.setState({x:v,y:m}),this.lastMouseX=l,this.lastMouseY=u,a.preventDefault(),a.stopPropagation()}if(this.isRightMouseDown){var p=ve(a,this.container),b=p.x,y=p.y,_=this.container.offsetWidth/2,x=this.container.offsetHeight/2,T=Math.atan2(y-x,b-_),R=T-this.startRotationAngle,E=this.renderer.getCamera();E.setState({angle:this.startCameraAngle+R}),a.preventDefault(),a.stopPropagation()}}}}},{key:"handleLeave",value:function(a){tn(a)||this.emit("mouseleave",Le(a,this.container))}},{key:"handleEnter",value:function(a){tn(a)||this.emit("mouseenter",Le(a,this.container))}},{key:"handleWheel",value:function(a){var r=this,i=this.renderer.getCamera();if(!(!this.enabled||!i.enabledZooming)){var o=Dh(a,this.container);if(this.emit("wheel",o),!o.sigmaDefaultPrevented){var s=this.settings.gestureTarget;if(s!=="page"){if(s==="shared"&&!a.ctrlKey&&!a.metaKey){this.renderer._showGestureHint("wheel");return}var l=Qo(a);if(l){a.preventDefault(),a.stopPropagation();var u=i.getState().ratio,d=l>0?1/this.settings.zoomingRatio:this.settings.zoomingRatio,c=i.getBoundedRatio(u*d),f=l>0?1:-1,h=Date.now();if(u!==c&&!(this.currentWheelDirection===f&&this.lastWheelTriggerTime&&h-this.lastWheelTriggerTime<this.settings.zoomDuration/5)){var g=++this.lastWheelAnimationId;i.animate(this.renderer.getViewportZoomedState(ve(a,this.container),c),{easing:"quadraticOut",duration:this.settings.zoomDuration}).then(function(){r.lastWheelAnimationId===g&&(r.currentWheelDirection=0)}),this.currentWheelDirection=f,this.lastWheelTriggerTime=h}}}}}}},{key:"setSettings",value:function(a){this.settings=a}}])})(Jo),Fh=["dragTimeout","gestureTarget","inertiaDuration","inertiaRatio","doubleClickTimeout","doubleClickZoomingRatio","doubleClickZoomingDuration","tapMoveTolerance"],Ih=Fh.reduce(function(e,n){return W(W({},e),{},S({},n,Nn[n]))},{}),Nh=(function(e){function n(t,a){var r;return Z(this,n),r=re(this,n,[t,a]),S(r,"enabled",!0),S(r,"isMoving",!1),S(r,"hasMoved",!1),S(r,"isPanningStage",!1),S(r,"isZoomingStage",!1),S(r,"touchMode",0),S(r,"startTouchesPositions",[]),S(r,"lastTouches",[]),S(r,"lastTap",null),S(r,"settings",Ih),r.handleStart=r.handleStart.bind(r),r.handleLeave=r.handleLeave.bind(r),r.handleMove=r.handleMove.bind(r),t.addEventListener("touchstart",r.handleStart,{capture:!1}),t.addEventListener("touchcancel",r.handleLeave,{capture:!1}),document.addEventListener("touchend",r.handleLeave,{capture:!1,passive:!1}),document.addEventListener("touchmove",r.handleMove,{capture:!1,passive:!1}),r}return ie(n,e),Q(n,[{key:"kill",value:function(){var a=this.container;a.removeEventListener("touchstart",this.handleStart),a.removeEventListener("touchcancel",this.handleLeave),document.removeEventListener("touchend",this.handleLeave),document.removeEventListener("touchmove",this.handleMove)}},{key:"getDimensions",value:function(){return{width:this.container.offsetWidth,height:this.container.offsetHeight}}},{key:"doesCapture",value:function(a){var r=this.settings.gestureTarget;return r==="graph"?!0:r==="page"?!1:a>=2}},{key:"syncStageFlags",value:function(){var a=this.touchMode===1&&this.hasMoved,r=this.touchMode===2;a!==this.isPanningStage&&(this.isPanningStage=a,this.renderer._setPanning(a)),r!==this.isZoomingStage&&(this.isZoomingStage=r,this.renderer._setZooming(r))}},{key:"handleStart",value:function(a){var r=this;if(this.enabled){var i=Jn(a.touches);if(this.touchMode=i.length,this.startCameraState=this.renderer.getCamera().getState(),this.startTouchesPositions=i.map(function(h){return ve(h,r.container)}),this.touchMode===2){var o=ee(this.startTouchesPositions,2),s=o[0],l=s.x,u=s.y,d=o[1],c=d.x,f=d.y;this.startTouchesAngle=Math.atan2(f-u,c-l),this.startTouchesDistance=Math.sqrt(Math.pow(c-l,2)+Math.pow(f-u,2))}this.syncStageFlags(),this.emit("touchdown",en(a,this.lastTouches,this.container)),this.lastTouches=i,this.lastTouchesPositions=this.startTouchesPositions,a.cancelable&&(this.doesCapture(a.touches.length)||this.renderer._hasNodeDrag())&&a.preventDefault()}}},{key:"handleLeave",value:function(a){if(!(!this.enabled||!this.startTouchesPositions.length)){switch(a.cancelable&&this.doesCapture(this.touchMode)&&a.preventDefault(),this.movingTimeout&&(this.isMoving=!1,clearTimeout(this.movingTimeout)),this.touchMode){case 2:if(a.touches.length===1){this.handleStart(a);break}case 1:if(this.isMoving){var r=this.renderer.getCamera(),i=r.getState(),o=r.getPreviousState();r.animate({x:i.x+this.settings.inertiaRatio*(i.x-o.x),y:i.y+this.settings.inertiaRatio*(i.y-o.y)},{duration:this.settings.inertiaDuration,easing:"quadraticOut"})}this.hasMoved=!1,this.isMoving=!1,this.touchMode=0;break}if(this.syncStageFlags(),this.emit("touchup",en(a,this.lastTouches,this.container)),!a.touches.length){var s=ve(this.lastTouches[0],this.container),l=this.startTouchesPositions[0],u=Math.pow(s.x-l.x,2)+Math.pow(s.y-l.y,2);if(!a.touches.length&&u<Math.pow(this.settings.tapMoveTolerance,2))if(this.lastTap&&Date.now()-this.lastTap.time<this.settings.doubleClickTimeout){var d=en(a,this.lastTouches,this.container);if(this.emit("doubletap",d),this.lastTap=null,!d.sigmaDefaultPrevented&&this.settings.gestureTarget!=="page"){var c=this.renderer.getCamera(),f=c.getBoundedRatio(c.getState().ratio/this.settings.doubleClickZoomingRatio);c.animate(this.renderer.getViewportZoomedState(s,f),{easing:"quadraticInOut",duration:this.settings.doubleClickZoomingDuration})}}else{var h=en(a,this.lastTouches,this.container);this.emit("tap",h),this.lastTap={time:Date.now(),position:h.touches[0]||h.previousTouches[0]}}}this.lastTouches=Jn(a.touches),this.startTouchesPositions=[]}}},{key:"handleMove",value:function(a){var r=this;if(!(!this.enabled||!this.startTouchesPositions.length)){var i=this.doesCapture(a.touches.length);i&&a.preventDefault();var o=Jn(a.touches),s=o.map(function($){return ve($,r.container)}),l=this.lastTouches;this.lastTouches=o,this.lastTouchesPositions=s;var u=en(a,l,this.container);if(this.emit("touchmove",u),!u.sigmaDefaultPrevented&&(this.hasMoved||(this.hasMoved=s.some(function($,K){var q=r.startTouchesPositions[K];return q&&($.x!==q.x||$.y!==q.y)})),!!this.hasMoved)){if(!i){this.settings.gestureTarget==="shared"&&this.renderer._showGestureHint("touch");return}this.isMoving=!0,this.syncStageFlags(),this.movingTimeout&&clearTimeout(this.movingTimeout),this.movingTimeout=window.setTimeout(function(){r.isMoving=!1},this.settings.dragTimeout);var d=this.renderer.getCamera(),c=this.startCameraState,f=this.renderer.getSetting("stagePadding");switch(this.touchMode){case 1:{var h=this.renderer.viewportToFramedGraph((this.startTouchesPositions||[])[0]),g=h.x,v=h.y,m=this.renderer.viewportToFramedGraph(s[0]),p=m.x,b=m.y;d.setState({x:c.x+g-p,y:c.y+v-b});break}case 2:{var y={x:.5,y:.5,angle:0,ratio:1},_=s[0],x=_.x,T=_.y,R=s[1],E=R.x,C=R.y,w=Math.atan2(C-T,E-x)-this.startTouchesAngle,N=Math.hypot(C-T,E-x)/this.startTouchesDistance,A=d.getBoundedRatio(c.ratio/N);y.ratio=A,y.angle=c.angle+w;var F=this.getDimensions(),L=this.renderer.viewportToFramedGraph((this.startTouchesPositions||[])[0],{cameraState:c}),I=Math.min(F.width,F.height)-2*f,z=I/F.width,G=I/F.height,k=A/I,P=x-I/2/z,M=T-I/2/G,j=_a({x:P,y:M},y.angle);P=j.x,M=j.y,y.x=L.x-P*k,y.y=L.y+M*k,d.setState(y);break}}}}}},{key:"setSettings",value:function(a){this.settings=a}}])})(Jo),Gh=(function(){function e(n,t,a,r){Z(this,e),S(this,"pendingNode",null),S(this,"session",null),this.graph=n,this.viewportToGraph=t,this.setNodesState=a,this.emit=r}return Q(e,[{key:"start",value:function(t,a,r,i,o){var s=r(t),l=!1;if(this.emit("nodeDragStart",{node:t,allDraggedNodes:s,event:a,preventSigmaDefault:function(){l=!0}}),l)return!1;var u=new Map,d=O(s),c;try{for(d.s();!(c=d.n()).done;){var f=c.value;u.set(f,{x:this.graph.getNodeAttribute(f,i),y:this.graph.getNodeAttribute(f,o)})}}catch(h){d.e(h)}finally{d.f()}return this.session={node:t,allNodes:s,startPosition:this.viewportToGraph(a),startNodePositions:u,xAttr:i,yAttr:o},this.setNodesState(s,{isDragged:!0}),!0}},{key:"applyMove",value:function(t,a){var r=this.session,i=r.allNodes,o=r.startNodePositions,s=r.startPosition,l=r.xAttr,u=r.yAttr,d=this.viewportToGraph(t),c={x:d.x-s.x,y:d.y-s.y},f=O(i),h;try{for(f.s();!(h=f.n()).done;){var g=h.value,v=o.get(g);if(!(!v||!this.graph.hasNode(g))){var m={x:v.x+c.x,y:v.y+c.y};a?this.graph.mergeNodeAttributes(g,a(m,g)):(this.graph.setNodeAttribute(g,l,m.x),this.graph.setNodeAttribute(g,u,m.y))}}}catch(p){f.e(p)}finally{f.f()}}},{key:"end",value:function(){if(this.pendingNode=null,!this.session)return null;var t=this.session,a=t.node,r=t.allNodes;return this.setNodesState(r,{isDragged:!1}),this.session=null,{node:a,allNodes:r}}},{key:"removeNode",value:function(t){t===this.pendingNode&&(this.pendingNode=null),this.session&&(this.session.node===t?(this.setNodesState(this.session.allNodes,{isDragged:!1}),this.session=null):this.session.allNodes.includes(t)&&(this.session.allNodes=this.session.allNodes.filter(function(a){return a!==t}),this.session.startNodePositions.delete(t)))}},{key:"clear",value:function(){this.pendingNode=null,this.session=null}}])})();function Mo(e,n){return e<n?"".concat(e,"\0").concat(n):"".concat(n,"\0").concat(e)}var zh=(function(){function e(n,t){Z(this,e),S(this,"groups",new Map),S(this,"edgeToGroupKey",new Map),this.graph=n,this.onGroupChanged=t}return Q(e,[{key:"getGroupKey",value:function(t){return Mo(this.graph.source(t),this.graph.target(t))}},{key:"sortGroup",value:function(t,a){var r=this,i=a.split("\0")[0];t.sort(function(o,s){var l=r.graph.source(o)===i||!r.graph.isDirected(o)?0:1,u=r.graph.source(s)===i||!r.graph.isDirected(s)?0:1;return l-u})}},{key:"register",value:function(t){var a=this.getGroupKey(t),r=this.groups.get(a);r||(r=[],this.groups.set(a,r)),r.includes(t)||r.push(t),this.edgeToGroupKey.set(t,a),r.length>1&&this.sortGroup(r,a),this.onGroupChanged(r,r.length)}},{key:"unregister",value:function(t){var a=this.edgeToGroupKey.get(t);if(a){this.edgeToGroupKey.delete(t);var r=this.groups.get(a);if(r){var i=r.indexOf(t);i!==-1&&r.splice(i,1),r.length===0?this.groups.delete(a):this.onGroupChanged(r,r.length)}}}},{key:"getGroup",value:function(t){var a,r=this.edgeToGroupKey.get(t);return r?(a=this.groups.get(r))!==null&&a!==void 0?a:[]:[]}},{key:"getSiblings",value:function(t){return this.getGroup(t).filter(function(a){return a!==t})}},{key:"rebuild",value:function(){var t=this;this.groups.clear(),this.edgeToGroupKey.clear(),this.graph.forEachEdge(function(l,u,d,c){var f=Mo(d,c),h=t.groups.get(f);h||(h=[],t.groups.set(f,h)),h.push(l),t.edgeToGroupKey.set(l,f)});var a=O(this.groups),r;try{for(a.s();!(r=a.n()).done;){var i=ee(r.value,2),o=i[0],s=i[1];s.length>1&&this.sortGroup(s,o),this.onGroupChanged(s,s.length)}}catch(l){a.e(l)}finally{a.f()}}},{key:"clear",value:function(){this.groups.clear(),this.edgeToGroupKey.clear()}}])})();function Oo(e,n){var t;if(e===!1||e==="extend"||e==="separate")return e;var a=e[n];return a!==void 0?a:(t=e.default)!==null&&t!==void 0?t:!1}function Bo(e){return e===!1?!1:e==="extend"||e==="separate"?!0:Object.values(e).some(function(n){return n==="extend"||n==="separate"})}function Wo(e){return e==="separate"?!0:e===!1||e==="extend"?!1:e.default==="separate"?!0:Object.values(e).includes("separate")}var he={node:{parent:null,eventSuffix:"Node",payloadKey:"node",isEnabled:function(){return!0},writesPickingThisFrame:function(){return!0},setHover:function(n,t,a){return n.setNodeState(t,{isHovered:a})},getCursor:function(n,t){var a;return(a=n.nodeDataCache[t])===null||a===void 0?void 0:a.cursor},isHitValid:function(n,t){var a;return((a=n.nodeDataCache[t])===null||a===void 0?void 0:a.visibility)!=="hidden"}},edge:{parent:null,eventSuffix:"Edge",payloadKey:"edge",isEnabled:function(n){return!!n.settings.enableEdgeEvents},writesPickingThisFrame:function(n){return!!n.settings.enableEdgeEvents},setHover:function(n,t,a){return n.setEdgeState(t,{isHovered:a})},getCursor:function(n,t){var a;return(a=n.edgeDataCache[t])===null||a===void 0?void 0:a.cursor}},nodeLabel:{parent:"node",eventSuffix:"NodeLabel",payloadKey:"node",isEnabled:function(n){return Wo(n.settings.nodeLabelEvents)},writesPickingThisFrame:function(n){return Bo(n.settings.nodeLabelEvents)},setHover:function(n,t,a){return n.setNodeState(t,{isLabelHovered:a})},getCursor:function(n,t){var a;return(a=n.nodeDataCache[t])===null||a===void 0?void 0:a.labelCursor},resolveForVerb:function(n,t,a){var r=Oo(a.settings.nodeLabelEvents,t);return r===!1?null:r==="extend"?{kind:"node",key:n.key}:n}},edgeLabel:{parent:"edge",eventSuffix:"EdgeLabel",payloadKey:"edge",isEnabled:function(n){return Wo(n.settings.edgeLabelEvents)},writesPickingThisFrame:function(n){return Bo(n.settings.edgeLabelEvents)},setHover:function(n,t,a){return n.setEdgeState(t,{isLabelHovered:a})},getCursor:function(n,t){var a;return(a=n.edgeDataCache[t])===null||a===void 0?void 0:a.labelCursor},resolveForVerb:function(n,t,a){var r=Oo(a.settings.edgeLabelEvents,t);return r===!1?null:r==="extend"?{kind:"edge",key:n.key}:n}}},it=["node","edge","nodeLabel","edgeLabel"];function Mh(){return{lookup:[null],idsByKind:{node:new Map,edge:new Map,nodeLabel:new Map,edgeLabel:new Map},nextId:1}}function rt(e,n,t){var a;return(a=e.idsByKind[n].get(t))!==null&&a!==void 0?a:0}function ir(e,n){var t=O(it),a;try{for(t.s();!(a=t.n()).done;){var r=a.value;if(r===n||he[r].parent===n){var i=O(e.idsByKind[r].values()),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;e.lookup[s]=null}}catch(f){i.e(f)}finally{i.f()}e.idsByKind[r]=new Map}}}catch(f){t.e(f)}finally{t.f()}var l=1,u=O(it),d;try{for(u.s();!(d=u.n()).done;){var c=d.value;if(c===n)break;l+=e.idsByKind[c].size}}catch(f){u.e(f)}finally{u.f()}e.nextId=l}function Uo(e,n,t){var a=e.nextId++;return e.idsByKind[n].set(t,a),e.lookup[a]={kind:n,key:t},a}function Oh(e,n){var t=O(it),a;try{for(t.s();!(a=t.n()).done;){var r=a.value;if(he[r].parent!==null){var i=O(e.idsByKind[r].values()),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;e.lookup[s]=null}}catch(x){i.e(x)}finally{i.f()}e.idsByKind[r]=new Map}}}catch(x){t.e(x)}finally{t.f()}e.nextId=1;var l=O(it),u;try{for(l.s();!(u=l.n()).done;){var d=u.value;if(he[d].parent===null){var c=O(e.idsByKind[d].values()),f;try{for(c.s();!(f=c.n()).done;){var h=f.value;h>=e.nextId&&(e.nextId=h+1)}}catch(x){c.e(x)}finally{c.f()}}}}catch(x){l.e(x)}finally{l.f()}var g=O(it),v;try{for(g.s();!(v=g.n()).done;){var m=v.value,p=he[m];if(!(p.parent===null||!p.isEnabled(n))){var b=O(e.idsByKind[p.parent].keys()),y;try{for(b.s();!(y=b.n()).done;){var _=y.value;e.idsByKind[m].set(_,e.nextId),e.lookup[e.nextId]={kind:m,key:_},e.nextId++}}catch(x){b.e(x)}finally{b.f()}}}}catch(x){g.e(x)}finally{g.f()}}function Bh(e,n){var t=O(it),a;try{for(t.s();!(a=t.n()).done;){var r=a.value,i=e[r],o=n[r];if(i!==o){if(i.size!==o.size)return!1;var s=O(i),l;try{for(s.s();!(l=s.n()).done;){var u=ee(l.value,2),d=u[0],c=u[1];if(o.get(d)!==c)return!1}}catch(f){s.e(f)}finally{s.f()}}}}catch(f){t.e(f)}finally{t.f()}return!0}function Ho(e,n,t){he[n.kind].setHover(e,n.key,t)}function Wh(e,n){return he[n.kind].getCursor(e,n.key)}function nn(e,n){return"".concat(n).concat(he[e].eventSuffix)}function an(e,n){return W(W({},n),{},S({},he[e.kind].payloadKey,e.key))}function Uh(e,n,t){var a=he[n.kind].resolveForVerb;return a?a(n,t,e):n}function Hh(e,n){var t=he[n.kind].isHitValid;return t?t(e,n.key):!0}function or(e){return it.filter(function(n){return n===e||he[n].parent===e})}function es(e,n,t){return n&&(n=Uh(e,n,t)),n&&!Hh(e,n)&&(n=null),n}function sr(e,n,t){var a=t==="wheel"?e.stateManager.hovered:e.getHitAtPosition(n);return es(e,a,t)}function $h(e,n){return!e||!n?e===n:e.kind===n.kind&&e.key===n.key}function ts(e,n,t){var a={event:t,preventSigmaDefault:function(){return t.preventSigmaDefault()}},r=e.dragManager.session,i=r?{kind:"node",key:r.node}:es(e,n,"enter"),o=e.stateManager,s=o.hovered;$h(s,i)||(s&&(Ho(e,s,!1),e.emit(nn(s.kind,"leave"),an(s,a))),o.setHovered(i),i&&(Ho(e,i,!0),e.emit(nn(i.kind,"enter"),an(i,a))),e.updateContainerCursor())}function jh(e,n,t,a){a.handleResize=function(){return e.scheduleRefresh()},window.addEventListener("resize",a.handleResize),a.handleMove=function(i){e.hoverResolver.pointerMoved(nt(i))},a.handleMoveBody=function(i){var o=nt(i),s=e.dragManager;if(s.pendingNode&&!s.session){var l=e.nodeStyleAnalysis,u=l.xAttribute,d=l.yAttribute,c=e.settings;s.start(s.pendingNode,o,c.getDraggedNodes,u||"x",d||"y"),s.pendingNode=null}s.session&&(s.applyMove(o,e.settings.dragPositionToAttributes),e.emit("nodeDrag",{node:s.session.node,allDraggedNodes:s.session.allNodes,event:o}),o.preventSigmaDefault()),e.emit("moveBody",{event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}})},a.handleLeave=function(i){var o=nt(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}};e.hoverResolver.pointerLeft(),ts(e,null,o),e.emit("leaveStage",s)},a.handleEnter=function(i){var o=nt(i);e.emit("enterStage",{event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}})};var r=function(o){return function(s){var l=nt(s),u={event:l,preventSigmaDefault:function(){return l.preventSigmaDefault()}},d=sr(e,l,o);if(d){e.emit(nn(d.kind,o),an(d,u));return}e.emit("".concat(o,"Stage"),u)}};a.handleClick=r("click"),a.handleRightClick=r("rightClick"),a.handleDoubleClick=r("doubleClick"),a.handleWheel=r("wheel"),a.handleDown=function(i){var o=nt(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}},l=sr(e,o,"down");if(l){l.kind==="node"&&e.settings.enableNodeDrag&&(e.dragManager.pendingNode=l.key),e.emit(nn(l.kind,"down"),an(l,s));return}e.emit("downStage",s)},a.handleUp=function(i){var o=nt(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}},l=e.dragManager.end();l&&e.emit("nodeDragEnd",W({node:l.node,allDraggedNodes:l.allNodes},s));var u=sr(e,o,"up");if(u){e.emit(nn(u.kind,"up"),an(u,s));return}e.emit("upStage",s)},n.on("mousemove",a.handleMove),n.on("mousemovebody",a.handleMoveBody),n.on("click",a.handleClick),n.on("rightClick",a.handleRightClick),n.on("doubleClick",a.handleDoubleClick),n.on("wheel",a.handleWheel),n.on("mousedown",a.handleDown),n.on("mouseup",a.handleUp),n.on("mouseleave",a.handleLeave),n.on("mouseenter",a.handleEnter),t.on("touchdown",a.handleDown),t.on("touchdown",a.handleMove),t.on("touchup",a.handleUp),t.on("touchmove",a.handleMove),t.on("tap",a.handleClick),t.on("doubletap",a.handleDoubleClick),t.on("touchmove",a.handleMoveBody)}function Vh(e,n){var t=e.graph,a=new Set(["x","y","zIndex","type"]);n.eachNodeAttributesUpdatedGraphUpdate=function(r){var i,o=(i=r.hints)===null||i===void 0?void 0:i.attributes,s=!o||o.some(function(l){return a.has(l)});e.refresh({partialGraph:{nodes:t.nodes()},skipIndexation:!s,schedule:!0})},n.eachEdgeAttributesUpdatedGraphUpdate=function(r){var i,o=(i=r.hints)===null||i===void 0?void 0:i.attributes,s=o&&["zIndex","type"].some(function(l){return o?.includes(l)});e.refresh({partialGraph:{edges:t.edges()},skipIndexation:!s,schedule:!0})},n.addNodeGraphUpdate=function(r){e.addNode(r.key),e.refresh({partialGraph:{nodes:[r.key]},skipIndexation:!1,schedule:!0})},n.updateNodeGraphUpdate=function(r){e.refresh({partialGraph:{nodes:[r.key]},skipIndexation:!1,schedule:!0})},n.dropNodeGraphUpdate=function(r){e.removeNode(r.key),e.refresh({schedule:!0})},n.addEdgeGraphUpdate=function(r){var i=r.key;e.edgeGroups.register(i),e.addEdge(i);var o=e.edgeGroups.getSiblings(i),s=O(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;e.addEdge(u)}}catch(d){s.e(d)}finally{s.f()}e.refresh({partialGraph:{edges:[i].concat(V(o))},schedule:!0})},n.updateEdgeGraphUpdate=function(r){e.refresh({partialGraph:{edges:[r.key]},skipIndexation:!1,schedule:!0})},n.dropEdgeGraphUpdate=function(r){var i=r.key,o=e.edgeGroups.getSiblings(i);e.edgeGroups.unregister(i),e.removeEdge(i);var s=O(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;e.addEdge(u)}}catch(d){s.e(d)}finally{s.f()}e.refresh({schedule:!0})},n.clearEdgesGraphUpdate=function(){e.clearEdgeState(),e.clearEdgeIndices(),e.refresh({schedule:!0})},n.clearGraphUpdate=function(){e.clearEdgeState(),e.clearNodeState(),e.clearEdgeIndices(),e.clearNodeIndices(),e.refresh({schedule:!0})},t.on("nodeAdded",n.addNodeGraphUpdate),t.on("nodeDropped",n.dropNodeGraphUpdate),t.on("nodeAttributesUpdated",n.updateNodeGraphUpdate),t.on("eachNodeAttributesUpdated",n.eachNodeAttributesUpdatedGraphUpdate),t.on("edgeAdded",n.addEdgeGraphUpdate),t.on("edgeDropped",n.dropEdgeGraphUpdate),t.on("edgeAttributesUpdated",n.updateEdgeGraphUpdate),t.on("eachEdgeAttributesUpdated",n.eachEdgeAttributesUpdatedGraphUpdate),t.on("edgesCleared",n.clearEdgesGraphUpdate),t.on("cleared",n.clearGraphUpdate)}function Xh(e,n){e.removeListener("nodeAdded",n.addNodeGraphUpdate),e.removeListener("nodeDropped",n.dropNodeGraphUpdate),e.removeListener("nodeAttributesUpdated",n.updateNodeGraphUpdate),e.removeListener("eachNodeAttributesUpdated",n.eachNodeAttributesUpdatedGraphUpdate),e.removeListener("edgeAdded",n.addEdgeGraphUpdate),e.removeListener("edgeDropped",n.dropEdgeGraphUpdate),e.removeListener("edgeAttributesUpdated",n.updateEdgeGraphUpdate),e.removeListener("eachEdgeAttributesUpdated",n.eachEdgeAttributesUpdatedGraphUpdate),e.removeListener("edgesCleared",n.clearEdgesGraphUpdate),e.removeListener("cleared",n.clearGraphUpdate)}var qh={x:.5,y:.5,angle:0,ratio:1},Yh=8,Kh=.001;function Zh(e){var n=e.coords,t=e.nodeData,a=e.dimensions,r=e.stagePadding,i=e.zoomToSizeRatioFunction,o=e.itemSizesReference,s=e.fitLabels,l=e.nodeLabelBox,u=Object.keys(n);if(!u.length)return e.extent;for(var d=i(1)||1,c=o==="positions",f=a.width,h=a.height,g=e.extent,v=0;v<Yh;v++){for(var m=In(g),p={width:g.x[1]-g.x[0]||1,height:g.y[1]-g.y[0]||1},b=Ue(qh,a,p,r),y=$o(b,m({x:0,y:0}),f,h),_=$o(b,m({x:1,y:0}),f,h),x=Math.hypot(_.x-y.x,_.y-y.y)||1,T=1/0,R=-1/0,E=1/0,C=-1/0,w=0,N=u.length;w<N;w++){var A=u[w],F=t[A],L=F.size/d*(c?x:1),I=-L,z=L,G=-L,k=L;if(s){var P=l(F,L);P&&(P.minX<I&&(I=P.minX),P.maxX>z&&(z=P.maxX),P.minY<G&&(G=P.minY),P.maxY>k&&(k=P.maxY))}var M=n[A],j=M.x,$=M.y;T=Math.min(T,j+I/x),R=Math.max(R,j+z/x),E=Math.min(E,$-k/x),C=Math.max(C,$-G/x)}var K={x:[T,R],y:[E,C]},q=Math.max(K.x[1]-K.x[0],K.y[1]-K.y[0])||1,Y=Math.max(Math.abs(K.x[0]-g.x[0]),Math.abs(K.x[1]-g.x[1]),Math.abs(K.y[0]-g.y[0]),Math.abs(K.y[1]-g.y[1]));if(g=K,Y/q<Kh)break}return g}function $o(e,n,t,a){var r=pt(e,n);return{x:(1+r.x)*t/2,y:(1-r.y)*a/2}}var Qh=typeof navigator<"u"&&/Mac|iP(hone|ad|od)/.test(navigator.platform),Jh=1500,ef=`.sigma-gesture-hint {
  position: absolute;
  inset: 0;
  display: flex;
  align-items: center;
  justify-content: center;
  text-align: center;
  padding: 1em;
  background: #00000066;
  color: #ffffff;
  font-size: 1em;
  pointer-events: none;
  transition: opacity 0.1s;
}`;function jo(e){var n,t,a=xt("template");a.textContent=e,document.head.appendChild(a);var r=((n=(t=a.sheet)===null||t===void 0?void 0:t.cssRules.length)!==null&&n!==void 0?n:0)>0;return a.remove(),r}var at=null;function tf(){return at===null&&(at=ef,jo("@scope {}")&&(at=`@scope {
`.concat(at,`
}`)),jo("@layer sigma-gesture-hint {}")&&(at=`@layer sigma-gesture-hint {
`.concat(at,`
}`))),at}var nf=(function(){function e(n){Z(this,e),S(this,"hideTimeout",null),this.styleElement=xt("template"),this.styleElement.textContent=tf(),n.appendChild(this.styleElement),this.element=xt("div",{opacity:"0"},{class:"sigma-gesture-hint"}),n.appendChild(this.element)}return Q(e,[{key:"show",value:function(t,a){var r=this,i=t==="touch"?a.sharedGestureTouchMessage:Qh?a.sharedGestureAppleWheelMessage:a.sharedGestureWheelMessage;i&&(this.element.textContent=i,this.element.style.opacity="1",typeof this.hideTimeout=="number"&&clearTimeout(this.hideTimeout),this.hideTimeout=window.setTimeout(function(){r.hideTimeout=null,r.element.style.opacity="0"},Jh))}},{key:"kill",value:function(){typeof this.hideTimeout=="number"&&clearTimeout(this.hideTimeout),this.styleElement.remove(),this.element.remove()}}])})(),af=(function(){function e(n){Z(this,e),S(this,"readBuffer",null),S(this,"fence",null),S(this,"result",new Uint8Array(4)),S(this,"generation",0),S(this,"readGeneration",0),S(this,"lastEvent",null),S(this,"active",!1),S(this,"dirty",!1),S(this,"rafId",null),S(this,"killed",!1),this.options=n}return Q(e,[{key:"pointerMoved",value:function(t){this.lastEvent=t,this.active=!0,!this.options.isRenderPending()&&this.request()}},{key:"pointerLeft",value:function(){this.active=!1,this.dirty=!1}},{key:"frameRendered",value:function(){this.request()}},{key:"invalidate",value:function(){this.generation++}},{key:"request",value:function(){if(!(this.killed||!this.active||!this.lastEvent)){if(this.fence){this.dirty=!0;return}this.startRead()}}},{key:"startRead",value:function(){var t=this.options,a=t.gl,r=t.getFrameBuffer,i=t.getPixelRatio,o=t.getDownSizingRatio;this.readGeneration=this.generation;var s=this.lastEvent,l=Ta(a,s.x,s.y,i(),o()),u=ee(l,2),d=u[0],c=u[1];this.readBuffer||(this.readBuffer=a.createBuffer()),a.bindFramebuffer(a.FRAMEBUFFER,r()),a.bindBuffer(a.PIXEL_PACK_BUFFER,this.readBuffer),a.bufferData(a.PIXEL_PACK_BUFFER,4,a.STREAM_READ),a.readPixels(d,c,1,1,a.RGBA,a.UNSIGNED_BYTE,0),a.bindBuffer(a.PIXEL_PACK_BUFFER,null),a.bindFramebuffer(a.FRAMEBUFFER,null),this.fence=a.fenceSync(a.SYNC_GPU_COMMANDS_COMPLETE,0),a.flush(),this.schedulePoll(s)}},{key:"schedulePoll",value:function(t){var a=this;this.rafId=requestAnimationFrame(function(){a.rafId=null,a.poll(t)})}},{key:"poll",value:function(t){var a=this.options,r=a.gl,i=a.onIndex;if(!(this.killed||!this.fence)){var o=r.clientWaitSync(this.fence,0,0);if(o===r.TIMEOUT_EXPIRED){this.schedulePoll(t);return}if(r.deleteSync(this.fence),this.fence=null,o!==r.WAIT_FAILED&&this.readGeneration===this.generation){r.bindBuffer(r.PIXEL_PACK_BUFFER,this.readBuffer),r.getBufferSubData(r.PIXEL_PACK_BUFFER,0,this.result),r.bindBuffer(r.PIXEL_PACK_BUFFER,null);var s=ee(this.result,4),l=s[0],u=s[1],d=s[2],c=s[3];this.active&&i(Sa(l,u,d,c),t)}this.dirty&&(this.dirty=!1,this.active&&this.lastEvent&&!this.options.isRenderPending()&&this.startRead())}}},{key:"reset",value:function(){this.rafId!==null&&cancelAnimationFrame(this.rafId),this.rafId=null,this.fence=null,this.readBuffer=null,this.dirty=!1}},{key:"kill",value:function(){this.killed=!0,this.rafId!==null&&cancelAnimationFrame(this.rafId),this.rafId=null;var t=this.options.gl;this.fence&&t.deleteSync(this.fence),this.fence=null,this.readBuffer&&t.deleteBuffer(this.readBuffer),this.readBuffer=null}}])})(),Vo=(function(){function e(n,t){Z(this,e),this.key=n,this.size=t}return Q(e,null,[{key:"compare",value:function(t,a){return t.size>a.size?-1:t.size<a.size||t.key>a.key?1:-1}}])})(),Qn=(function(){function e(){Z(this,e),S(this,"width",0),S(this,"height",0),S(this,"cellSize",0),S(this,"columns",0),S(this,"rows",0),S(this,"cells",{})}return Q(e,[{key:"resizeAndClear",value:function(t,a){this.width=t.width,this.height=t.height,this.cellSize=a,this.columns=Math.ceil(t.width/a),this.rows=Math.ceil(t.height/a),this.cells={}}},{key:"getIndex",value:function(t){var a=Math.floor(t.x/this.cellSize),r=Math.floor(t.y/this.cellSize);return r*this.columns+a}},{key:"add",value:function(t,a,r){var i=new Vo(t,a),o=this.getIndex(r),s=this.cells[o];s||(s=[],this.cells[o]=s),s.push(i)}},{key:"organize",value:function(){for(var t in this.cells){var a=this.cells[t];a.sort(Vo.compare)}}},{key:"getLabelsToDisplay",value:function(t,a,r){var i=this.cellSize*this.cellSize,o=i/t/t,s=o*a/i,l=Math.ceil(s),u=[];if(r)for(var d=Math.max(0,Math.floor(r.x1/this.cellSize)),c=Math.min(this.columns-1,Math.floor(r.x2/this.cellSize)),f=Math.max(0,Math.floor(r.y1/this.cellSize)),h=Math.min(this.rows-1,Math.floor(r.y2/this.cellSize)),g=f;g<=h;g++)for(var v=d;v<=c;v++){var m=g*this.columns+v,p=this.cells[m];if(p)for(var b=0;b<Math.min(l,p.length);b++)u.push(p[b].key)}else for(var y in this.cells)for(var _=this.cells[y],x=0;x<Math.min(l,_.length);x++)u.push(_[x].key);return u}}])})();function rf(e){var n=e.graph,t=e.hoveredNode,a=e.highlightedNodes,r=e.displayedNodeLabels,i=new Set,o=new Set(a);t&&o.add(t);var s=O(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;n.hasNode(u)&&n.forEachEdge(u,function(h){i.add(h)})}}catch(h){s.e(h)}finally{s.f()}var d=O(r),c;try{var f=function(){var g=c.value;if(o.has(g))return 1;n.forEachEdge(g,function(v,m,p,b){var y=p===g?b:p;r.has(y)&&i.add(v)})};for(d.s();!(c=d.n()).done;)f()}catch(h){d.e(h)}finally{d.f()}return Array.from(i)}var Dt=150,Ct=50,of={both:0,node:1,label:2},sf={over:0,above:1,below:2,auto:3},Xo=12,lf=3,uf=(function(){function e(n){Z(this,e),S(this,"labelGrid",new Qn),S(this,"edgeAnchorGrid",new Qn),S(this,"displayedNodeLabels",new Set),S(this,"displayedEdgeLabels",new Set),S(this,"edgeLabelCandidates",[]),S(this,"renderedNodeLabels",new Set),S(this,"labelSizeCache",new Map),S(this,"framePassPoints",new Float32Array(0)),S(this,"labelsDirty",!0),this.internals=n}return Q(e,[{key:"resetFrame",value:function(){this.displayedNodeLabels=new Set,this.renderedNodeLabels=new Set,this.labelSizeCache.clear()}},{key:"clearEdgeLabels",value:function(){this.displayedEdgeLabels=new Set}},{key:"resetLabelGrid",value:function(){this.labelGrid=new Qn,this.edgeAnchorGrid=new Qn}},{key:"processWebGLLabels",value:function(t){for(var a,r=this.internals,i=r.labelProgram,o=r.primitives,s=r.nodeDataCache,l=(o==null||(a=o.nodes)===null||a===void 0||(a=a.label)===null||a===void 0||(a=a.font)===null||a===void 0?void 0:a.family)||"sans-serif",u=new Map,d=0,c=t.length;d<c;d++){var f=t[d],h=s[f];if(!(h.visibility==="hidden"||!h.label)){var g=h.labelFont||l,v=u.get(g);v?v.push(h.label):u.set(g,[h.label])}}var m=O(u),p;try{for(m.s();!(p=m.n()).done;){var b=ee(p.value,2),y=b[0],_=b[1],x=zn(y),T=x.family,R=x.weight,E=x.style,C=i.registerFont(T,R,E);i.ensureGlyphsReady(_,C)}}catch(w){m.e(w)}finally{m.f()}}},{key:"measureNodeLabel",value:function(t){var a,r;if(!t.label)return{width:0,height:0,textHeight:0};var i=this.internals,o=i.labelProgram,s=i.primitives,l=(a=t.labelSize)!==null&&a!==void 0?a:14,u=t.labelFont||(s==null||(r=s.nodes)===null||r===void 0||(r=r.label)===null||r===void 0||(r=r.font)===null||r===void 0?void 0:r.family)||"sans-serif",d="".concat(t.label,"|").concat(l,"|").concat(u);if(this.labelSizeCache.has(d))return this.labelSizeCache.get(d);var c=zn(u),f=c.family,h=c.weight,g=c.style,v=o.registerFont(f,h,g),m=o.measureLabel(t.label,l,v);return this.labelSizeCache.set(d,m),m}},{key:"nodeLabelBox",value:function(t,a){var r,i,o,s,l;if(t.visibility==="hidden"||t.labelVisibility==="hidden")return null;var u=this.measureNodeLabel(t),d=u.width,c=u.height,f=u.textHeight;if(!d)return null;var h=(r=(i=this.internals.primitives)===null||i===void 0||(i=i.nodes)===null||i===void 0||(i=i.label)===null||i===void 0?void 0:i.margin)!==null&&r!==void 0?r:St,g=a+h,v=t.labelBackgroundColor?(o=t.labelBackgroundPadding)!==null&&o!==void 0?o:Xa:0,m=d/2,p=c/2,b=m+v,y=p+v,_=f/2,x=0,T=0;switch((s=t.labelPosition)!==null&&s!==void 0?s:"right"){case"left":x=-(g+m);break;case"above":T=-(g+_);break;case"below":T=g+_;break;case"over":break;default:x=g+m}var R=(l=t.labelAngle)!==null&&l!==void 0?l:0,E=_a({x,y:T},R),C=E.x,w=E.y,N=Math.abs(Math.cos(R)),A=Math.abs(Math.sin(R)),F=N*b+A*y,L=A*b+N*y;return{minX:C-F,maxX:C+F,minY:w-L,maxY:w+L}}},{key:"computeDisplayedNodeLabels",value:function(){var t=this.internals.getCameraState(),a=this.internals.getDimensions(),r=a.width,i=a.height,o=this.internals.viewportToFramedGraph({x:-Dt,y:-Ct}),s=this.internals.viewportToFramedGraph({x:r+Dt,y:-Ct}),l=this.internals.viewportToFramedGraph({x:-Dt,y:i+Ct}),u=this.internals.viewportToFramedGraph({x:r+Dt,y:i+Ct}),d=Math.min(o.x,s.x,l.x,u.x),c=Math.max(o.x,s.x,l.x,u.x),f=Math.min(o.y,s.y,l.y,u.y),h=Math.max(o.y,s.y,l.y,u.y),g=Ue({x:.5,y:.5,ratio:1,angle:0},{width:r,height:i},this.internals.getGraphDimensions(),this.internals.getStagePadding()),v=function(P){var M=pt(g,P);return{x:(1+M.x)*r/2,y:(1-M.y)*i/2}},m=v({x:d,y:f}),p=v({x:c,y:f}),b=v({x:d,y:h}),y=v({x:c,y:h}),_={x1:Math.min(m.x,p.x,b.x,y.x),y1:Math.min(m.y,p.y,b.y,y.y),x2:Math.max(m.x,p.x,b.x,y.x),y2:Math.max(m.y,p.y,b.y,y.y)},x=this.internals,T=x.settings,R=x.nodeDataCache,E=x.nodesWithForcedLabels,C=this.labelGrid.getLabelsToDisplay(t.ratio,T.labelDensity,_);Ga(C,E);for(var w=0,N=C.length;w<N;w++){var A=C[w],F=R[A];if(!this.displayedNodeLabels.has(A)&&!(F.visibility==="hidden"||F.labelVisibility==="hidden")&&F.label&&!(F.x<d||F.x>c||F.y<f||F.y>h)){var L=this.internals.framedGraphToViewport(F),I=L.x,z=L.y,G=this.internals.scaleSize(F.size);!$e(F)&&G<T.labelRenderedSizeThreshold||I<-Dt-G||I>r+Dt+G||z<-Ct-G||z>i+Ct+G||this.displayedNodeLabels.add(A)}}}},{key:"buildFramePassPoints",value:function(){var t=this.internals,a=t.nodeDataCache,r=t.nodeDataTexture;if(!r)return{data:this.framePassPoints,count:0};var i=this.displayedNodeLabels.size*3;this.framePassPoints.length<i&&(this.framePassPoints=new Float32Array(i));var o=this.framePassPoints,s=0,l=O(this.displayedNodeLabels),u;try{for(l.s();!(u=l.n()).done;){var d,c,f=u.value,h=a[f];if(h){var g=r.getIndex(f);g<0||(o[s*3]=g,o[s*3+1]=(d=Tt[h.labelPosition||Ge.labelPosition])!==null&&d!==void 0?d:0,o[s*3+2]=(c=h.labelAngle)!==null&&c!==void 0?c:0,s++)}}}catch(v){l.e(v)}finally{l.f()}return{data:o,count:s}}},{key:"renderWebGLLabels",value:function(t,a){var r=this.internals,i=r.nodeDataCache,o=r.labelProgram,s=r.primitives,l=r.nodeDataTexture,u=[],d=O(this.displayedNodeLabels),c;try{for(d.s();!(c=d.n()).done;){var f=c.value;if(!this.renderedNodeLabels.has(f)){var h=i[f];a&&h.labelDepth!==a||(this.renderedNodeLabels.add(f),u.push(f))}}}catch(fe){d.e(fe)}finally{d.f()}if(u.length!==0){if(this.labelsDirty){for(var g,v,m,p=0,b=0,y=u.length;b<y;b++){var _=i[u[b]];p+=_.label.length}o.reallocate(p);for(var x=14,T=(g=s==null||(v=s.nodes)===null||v===void 0||(v=v.label)===null||v===void 0?void 0:v.margin)!==null&&g!==void 0?g:St,R=Ge.labelPosition,E=(s==null||(m=s.nodes)===null||m===void 0||(m=m.label)===null||m===void 0||(m=m.font)===null||m===void 0?void 0:m.family)||"sans-serif",C=new Map,w=0,N=0,A=u.length;N<A;N++){var F,L,I,z,G=u[N],k=i[G],P=k.labelFont||E,M=C.get(P);if(M===void 0){var j=zn(P),$=j.family,K=j.weight,q=j.style;M=o.registerFont($,K,q),C.set(P,M)}var Y={text:k.label,x:k.x,y:k.y,size:(F=k.labelSize)!==null&&F!==void 0?F:x,color:k.labelColor,nodeSize:k.size,margin:T,position:(L=k.labelPosition)!==null&&L!==void 0?L:R,hidden:!1,forceLabel:$e(k),type:"default",zIndex:(I=k.zIndex)!==null&&I!==void 0?I:0,parentType:"node",parentKey:G,fontKey:M,labelAngle:(z=k.labelAngle)!==null&&z!==void 0?z:0,nodeIndex:l.getIndex(G)},Se=o.processLabel(G,w,Y);w+=Se}o.invalidateBuffers()}o.render(t)}}},{key:"renderBackdrops",value:function(t,a){var r=this.internals,i=r.backdropProgram,o=r.nodeDataCache,s=r.nodesWithBackdrop,l=r.attachmentManager,u=r.pixelRatio,d=r.nodeDataTexture,c=[],f=O(s),h;try{for(f.s();!(h=f.n()).done;){var g,v=h.value,m=o[v];if(!(!m||m.visibility==="hidden")&&!(a&&m.depth!==a)){var p=(g=d?.getIndex(v))!==null&&g!==void 0?g:-1;p<0||c.push({key:v,nodeIndex:p})}}}catch(qe){f.e(qe)}finally{f.f()}if(c.length!==0){i.reallocate(c.length);for(var b=0;b<c.length;b++){var y,_,x,T,R,E,C,w,N=c[b],A=N.key,F=N.nodeIndex,L=o[A],I=this.displayedNodeLabels.has(A),z=I?this.measureNodeLabel(L):{width:0,height:0,textHeight:0},G=z.textHeight,k=z.width,P=z.height,M=0,j=0;if(I&&L.labelAttachment&&l){var $=l.getEntry(A,L.labelAttachment);if($){var K=L.labelAttachmentPlacement||"below";if(K==="below"||K==="above"){var q=$.height/u;P+=q+Xe,k=Math.max(k,$.width/u),j=K==="below"?(q+Xe)/2:-(q+Xe)/2}else{var Y=$.width/u;k+=Y+Xe,P=Math.max(P,$.height/u),M=K==="right"?(Y+Xe)/2:-(Y+Xe)/2}}}var Se=L.backdropColor?He(L.backdropColor):[255,255,255,255],fe=L.backdropShadowColor?He(L.backdropShadowColor):[0,0,0,128],ke=Se.map(function(qe){return qe/255}),ot=fe.map(function(qe){return qe/255}),kt=(y=L.backdropShadowBlur)!==null&&y!==void 0?y:12,Pt=(_=L.backdropPadding)!==null&&_!==void 0?_:6,Ft=L.backdropBorderColor?He(L.backdropBorderColor):[0,0,0,0],Vs=Ft.map(function(qe){return qe/255}),Xs=(x=L.backdropBorderWidth)!==null&&x!==void 0?x:0,qs=(T=L.backdropCornerRadius)!==null&&T!==void 0?T:0,mr=(R=L.backdropLabelPadding)!==null&&R!==void 0?R:-1,Ys=mr<0?Pt:mr,Ks=(E=of[(C=L.backdropArea)!==null&&C!==void 0?C:"both"])!==null&&E!==void 0?E:0,Zs={key:A,nodeIndex:F,label:L.label,labelWidth:k,labelHeight:P,textHeight:G,type:"default",position:L.labelPosition||Ge.labelPosition,labelAngle:(w=L.labelAngle)!==null&&w!==void 0?w:0,backdropColor:ke,backdropShadowColor:ot,backdropShadowBlur:kt,backdropPadding:Pt,backdropBorderColor:Vs,backdropBorderWidth:Xs,backdropCornerRadius:qs,backdropLabelPadding:Ys,backdropArea:Ks,labelBoxOffset:[M,j]};i.processBackdrop(b,Zs)}i.invalidateBuffers(),i.render(t)}}},{key:"renderLabelBackgrounds",value:function(t,a){var r=this.internals,i=r.labelBackgroundProgram,o=r.nodeDataCache,s=r.nodeDataTexture,l=he.nodeLabel.writesPickingThisFrame(this.internals),u=[],d=O(this.displayedNodeLabels),c;try{for(d.s();!(c=d.n()).done;){var f=c.value,h=o[f];!h||h.visibility==="hidden"||a&&h.labelDepth!==a||!l&&!h.labelBackgroundColor||u.push(f)}}catch(F){d.e(F)}finally{d.f()}if(u.length!==0){i.reallocate(u.length);for(var g=0;g<u.length;g++){var v,m,p,b,y=u[g],_=o[y],x=(v=s?.getIndex(y))!==null&&v!==void 0?v:-1;if(!(x<0)){var T=this.measureNodeLabel(_),R=T.width,E=T.height,C=T.textHeight,w=rt(this.internals.pickingState,"nodeLabel",y)||rt(this.internals.pickingState,"node",y),N=_.labelBackgroundColor?xe(_.labelBackgroundColor):xe("transparent"),A={nodeIndex:x,id:vt(w),color:N,labelWidth:R,labelHeight:E,textHeight:C,positionMode:(m=Tt[_.labelPosition||Ge.labelPosition])!==null&&m!==void 0?m:0,labelAngle:(p=_.labelAngle)!==null&&p!==void 0?p:0,padding:(b=_.labelBackgroundPadding)!==null&&b!==void 0?b:Xa};i.processLabelBackground(g,A)}}i.invalidateBuffers(),i.render(t)}}},{key:"cacheAttachments",value:function(t){var a=this.internals,r=a.attachmentManager,i=a.pixelRatio,o=a.nodeDataCache,s=a.nodesWithBackdrop,l=a.graph;if(r){var u=O(s),d;try{for(u.s();!(d=u.n()).done;){var c=d.value;if(this.displayedNodeLabels.has(c)){var f=o[c];if(!(!f||f.visibility==="hidden")&&!(t&&f.depth!==t)&&f.labelAttachment){var h=l.getNodeAttributes(c),g=this.measureNodeLabel(f),v=g.width,m=g.height,p={node:c,attributes:h,pixelRatio:i,labelWidth:v,labelHeight:m};r.renderAttachment(c,f.labelAttachment,p)}}}}catch(b){u.e(b)}finally{u.f()}r.regenerateAtlas()}}},{key:"renderAttachments",value:function(t,a){var r=this.internals,i=r.attachmentManager,o=r.attachmentProgram,s=r.nodeDataCache,l=r.nodesWithBackdrop,u=r.pixelRatio,d=r.nodeDataTexture;if(!(!i||!o)){var c=0;o.reallocateAttachments(l.size);var f=O(l),h;try{for(f.s();!(h=f.n()).done;){var g,v,m,p,b=h.value;if(this.displayedNodeLabels.has(b)){var y=s[b];if(!(!y||y.visibility==="hidden")&&!(a&&y.labelDepth!==a)&&y.labelAttachment){var _=i.getEntry(b,y.labelAttachment);if(_){var x=(g=d?.getIndex(b))!==null&&g!==void 0?g:-1;if(!(x<0)){var T=this.measureNodeLabel(y),R=T.width,E=T.height,C=T.textHeight,w=(v=co[y.labelAttachmentPlacement||"below"])!==null&&v!==void 0?v:0;o.processAttachment(c,{nodeIndex:x,atlasX:_.x,atlasY:_.y,atlasW:_.width,atlasH:_.height,attachWidth:_.width/u,attachHeight:_.height/u,positionMode:(m=Tt[y.labelPosition||Ge.labelPosition])!==null&&m!==void 0?m:0,attachmentPlacement:w,labelWidth:R,labelHeight:E,textHeight:C,labelAngle:(p=y.labelAngle)!==null&&p!==void 0?p:0}),c++}}}}}}catch(N){f.e(N)}finally{f.f()}c!==0&&(o.reallocateAttachments(c),i.bindTexture(Qt),o.invalidateBuffers(),o.render(t))}}},{key:"computeDisplayedEdgeLabels",value:function(){var t=this.internals,a=t.graph,r=t.stateManager,i=t.settings,o=t.edgesWithForcedLabels,s=r.getHighlightedNodes(),l=i.edgeLabelAnchors==="allNodes"?new Set(this.edgeAnchorGrid.getLabelsToDisplay(this.internals.getCameraState().ratio,i.labelDensity)):this.displayedNodeLabels,u=r.hovered,d=rf({graph:a,hoveredNode:u?.kind==="node"?u.key:null,displayedNodeLabels:l,highlightedNodes:s});Ga(d,o),this.edgeLabelCandidates=d,this.displayedEdgeLabels=new Set}},{key:"filterEdgeLabelsForDepth",value:function(t){for(var a=this.internals,r=a.graph,i=a.nodeDataCache,o=a.edgeDataCache,s=[],l=new Set,u=0,d=this.edgeLabelCandidates.length;u<d;u++){var c=this.edgeLabelCandidates[u];if(!l.has(c)){l.add(c);var f=r.extremities(c),h=i[f[0]],g=i[f[1]],v=o[c];!v||!h||!g||v.visibility==="hidden"||v.labelVisibility==="hidden"||h.visibility==="hidden"||g.visibility==="hidden"||t&&v.labelDepth!==t||v.label&&s.push(c)}}return s}},{key:"renderEdgeLabels",value:function(t,a){var r=this.internals,i=r.graph,o=r.nodeDataCache,s=r.edgeDataCache,l=r.primitives,u=r.edgeLabelProgram,d=r.nodeDataTexture,c=r.edgeDataTexture;if(u){var f=this.filterEdgeLabelsForDepth(a),h=O(f),g;try{for(h.s();!(g=h.n()).done;){var v=g.value;this.displayedEdgeLabels.add(v)}}catch(Y){h.e(Y)}finally{h.f()}if(f.length!==0){if(this.labelsDirty){var m,p,b=0,y=O(f),_;try{for(y.s();!(_=y.n()).done;){var x=_.value;b+=s[x].label.length}}catch(Y){y.e(Y)}finally{y.f()}u.reallocate(b);var T=(m=l==null||(p=l.edges)===null||p===void 0||(p=p.label)===null||p===void 0?void 0:p.margin)!==null&&m!==void 0?m:5,R="over",E=0,C=O(f),w;try{for(C.s();!(w=C.n()).done;){var N,A,F=w.value,L=i.extremities(F),I=L[0],z=L[1],G=o[I],k=o[z],P=s[F],M=d.getIndex(I),j=d.getIndex(z),$=c.getIndex(F),K={text:P.label,x:(G.x+k.x)/2,y:(G.y+k.y)/2,size:Xo,color:P.labelColor,nodeSize:0,nodeIndex:-1,margin:T,position:(N=P.labelPosition)!==null&&N!==void 0?N:R,hidden:!1,forceLabel:$e(P),type:"default",zIndex:(A=P.zIndex)!==null&&A!==void 0?A:0,parentType:"edge",parentKey:F,fontKey:"",labelAngle:0,sourceX:G.x,sourceY:G.y,targetX:k.x,targetY:k.y,sourceSize:G.size,targetSize:k.size,sourceShape:G.shape||"circle",targetShape:k.shape||"circle",edgeSize:P.size,offset:0,edgeAttributes:P,sourceNodeIndex:M,targetNodeIndex:j,edgeIndex:$},q=u.processEdgeLabel(F,E,K);E+=q}}catch(Y){C.e(Y)}finally{C.f()}u.invalidateBuffers()}u.render(t)}}}},{key:"renderEdgeLabelBackgrounds",value:function(t,a){var r,i,o=this.internals,s=o.edgeLabelBackgroundProgram,l=o.edgeLabelProgram,u=o.edgeDataCache,d=o.primitives,c=o.edgeDataTexture;if(!(!c||!l||!s)){var f=he.edgeLabel.writesPickingThisFrame(this.internals),h=(r=d==null||(i=d.edges)===null||i===void 0||(i=i.label)===null||i===void 0?void 0:i.margin)!==null&&r!==void 0?r:5,g="over",v=this.filterEdgeLabelsForDepth(a),m=[],p=O(v),b;try{for(p.s();!(b=p.n()).done;){var y=b.value;!f&&!u[y].labelBackgroundColor||m.push(y)}}catch(G){p.e(G)}finally{p.f()}if(m.length!==0){s.reallocate(m.length);for(var _=0;_<m.length;_++){var x,T,R,E=m[_],C=u[E],w=C.label,N=l.measureLabelAtlasWidth(w),A=(x=C.labelPosition)!==null&&x!==void 0?x:g,F=typeof A=="string"&&(T=sf[A])!==null&&T!==void 0?T:0,L=rt(this.internals.pickingState,"edgeLabel",E)||rt(this.internals.pickingState,"edge",E),I=C.labelBackgroundColor?xe(C.labelBackgroundColor):xe("transparent"),z={edgeIndex:c.getIndex(E),baseFontSize:Xo,totalTextWidth:N,positionMode:F,margin:h,padding:(R=C.labelBackgroundPadding)!==null&&R!==void 0?R:lf,color:I,id:vt(L),edgeAttributes:C};s.processEdgeLabelBackground(_,E,z)}s.invalidateBuffers(),s.render(t)}}}}])})(),df=(function(){function e(n,t,a,r){Z(this,e),S(this,"nodeStates",new Map),S(this,"edgeStates",new Map),S(this,"hovered",null),S(this,"dirtyNodes",new Set),S(this,"dirtyEdges",new Set),S(this,"graphStateChanged",!1),S(this,"graphStateFlagsDirty",!1),this.scheduleRefresh=n,this.customNodeStateDefaults=t,this.customEdgeStateDefaults=a,this.customGraphStateDefaults=r,this.graphState=Ca(r)}return Q(e,[{key:"getNodeState",value:function(t){t=""+t;var a=this.nodeStates.get(t);return a||(a=Ii(this.customNodeStateDefaults),this.nodeStates.set(t,a)),a}},{key:"getEdgeState",value:function(t){t=""+t;var a=this.edgeStates.get(t);return a||(a=Ni(this.customEdgeStateDefaults),this.edgeStates.set(t,a)),a}},{key:"getGraphState",value:function(){return this.flushGraphStateFlags(),this.graphState}},{key:"getHighlightedNodes",value:function(){var t=new Set,a=O(this.nodeStates),r;try{for(a.s();!(r=a.n()).done;){var i=ee(r.value,2),o=i[0],s=i[1];s.isHighlighted&&t.add(o)}}catch(l){a.e(l)}finally{a.f()}return t}},{key:"setNodeState",value:function(t,a){t=""+t;var r=this.getNodeState(t);if(yt(r,a)){var i=W(W({},r),a);this.nodeStates.set(t,i),this.dirtyNodes.add(t),this.updateHoveredNodeTracking(t,r,i),this.graphStateFlagsDirty=!0,this.scheduleRefresh()}}},{key:"setEdgeState",value:function(t,a){t=""+t;var r=this.getEdgeState(t);if(yt(r,a)){var i=W(W({},r),a);this.edgeStates.set(t,i),this.dirtyEdges.add(t),this.updateHoveredEdgeTracking(t,r,i),this.graphStateFlagsDirty=!0,this.scheduleRefresh()}}},{key:"setGraphState",value:function(t){if(yt(this.graphState,t)){var a=W(W({},this.graphState),t);a.isIdle=!a.isPanning&&!a.isZooming&&!a.isDragging,this.graphState=a,this.graphStateChanged=!0,this.scheduleRefresh()}}},{key:"setNodesState",value:function(t,a){var r=!1,i=O(t),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;s=""+s;var l=this.getNodeState(s);if(yt(l,a)){var u=W(W({},l),a);this.nodeStates.set(s,u),this.dirtyNodes.add(s),this.updateHoveredNodeTracking(s,l,u),r=!0}}}catch(d){i.e(d)}finally{i.f()}r&&(this.graphStateFlagsDirty=!0,this.scheduleRefresh())}},{key:"setEdgesState",value:function(t,a){var r=!1,i=O(t),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;s=""+s;var l=this.getEdgeState(s);if(yt(l,a)){var u=W(W({},l),a);this.edgeStates.set(s,u),this.dirtyEdges.add(s),this.updateHoveredEdgeTracking(s,l,u),r=!0}}}catch(d){i.e(d)}finally{i.f()}r&&(this.graphStateFlagsDirty=!0,this.scheduleRefresh())}},{key:"removeNode",value:function(t){this.nodeStates.delete(t),this.dirtyNodes.delete(t),this.clearHoveredFor("node",t)}},{key:"removeEdge",value:function(t){this.edgeStates.delete(t),this.dirtyEdges.delete(t),this.clearHoveredFor("edge",t)}},{key:"pruneNodes",value:function(t){var a=O(this.nodeStates.keys()),r;try{for(a.s();!(r=a.n()).done;){var i=r.value;t(i)||this.removeNode(i)}}catch(o){a.e(o)}finally{a.f()}}},{key:"pruneEdges",value:function(t){var a=O(this.edgeStates.keys()),r;try{for(a.s();!(r=a.n()).done;){var i=r.value;t(i)||this.removeEdge(i)}}catch(o){a.e(o)}finally{a.f()}}},{key:"clearNodes",value:function(){this.nodeStates.clear(),this.dirtyNodes.clear(),this.clearHoveredForKinds(or("node"))}},{key:"clearEdges",value:function(){this.edgeStates.clear(),this.dirtyEdges.clear(),this.clearHoveredForKinds(or("edge"))}},{key:"resetGraphState",value:function(){this.graphState=Ca(this.customGraphStateDefaults),this.graphStateChanged=!1,this.graphStateFlagsDirty=!1}},{key:"clearDirtyTracking",value:function(){this.dirtyNodes.clear(),this.dirtyEdges.clear(),this.graphStateChanged=!1}},{key:"setHovered",value:function(t){this.hovered=t}},{key:"clearHoveredFor",value:function(t,a){this.hovered&&this.hovered.key===a&&or(t).includes(this.hovered.kind)&&(this.hovered=null)}},{key:"clearHoveredForKinds",value:function(t){this.hovered&&t.includes(this.hovered.kind)&&(this.hovered=null)}},{key:"updateGraphStateFromNodes",value:function(){var t,a=!1,r=!1,i=!1,o=O(this.nodeStates),s;try{for(o.s();!(s=o.n()).done;){var l=ee(s.value,2),u=l[1];if(u.isHovered&&(a=!0),u.isHighlighted&&(r=!0),u.isDragged&&(i=!0),a&&r&&i)break}}catch(c){o.e(c)}finally{o.f()}!a&&((t=this.hovered)===null||t===void 0?void 0:t.kind)==="edge"&&(a=!0);var d=!this.graphState.isPanning&&!this.graphState.isZooming&&!i;(this.graphState.hasHovered!==a||this.graphState.hasHighlighted!==r||this.graphState.isDragging!==i||this.graphState.isIdle!==d)&&(this.graphStateChanged=!0),this.graphState=W(W({},this.graphState),{},{hasHovered:a,hasHighlighted:r,isDragging:i,isIdle:d})}},{key:"updateGraphStateFromEdges",value:function(){var t,a=((t=this.hovered)===null||t===void 0?void 0:t.kind)==="node";if(!a){var r=O(this.edgeStates),i;try{for(r.s();!(i=r.n()).done;){var o=ee(i.value,2),s=o[1];if(s.isHovered){a=!0;break}}}catch(l){r.e(l)}finally{r.f()}}this.graphState.hasHovered!==a&&(this.graphStateChanged=!0),this.graphState=W(W({},this.graphState),{},{hasHovered:a})}},{key:"flushGraphStateFlags",value:function(){this.graphStateFlagsDirty&&(this.updateGraphStateFromNodes(),this.updateGraphStateFromEdges(),this.graphStateFlagsDirty=!1)}},{key:"updateHoveredNodeTracking",value:function(t,a,r){var i;if(a.isHovered!==r.isHovered)if(r.isHovered){var o;if(((o=this.hovered)===null||o===void 0?void 0:o.kind)==="node"&&this.hovered.key!==t){var s=this.hovered.key,l=this.getNodeState(s);this.nodeStates.set(s,W(W({},l),{},{isHovered:!1})),this.dirtyNodes.add(s)}this.hovered={kind:"node",key:t}}else((i=this.hovered)===null||i===void 0?void 0:i.kind)==="node"&&this.hovered.key===t&&(this.hovered=null)}},{key:"updateHoveredEdgeTracking",value:function(t,a,r){var i;if(a.isHovered!==r.isHovered)if(r.isHovered){var o;if(((o=this.hovered)===null||o===void 0?void 0:o.kind)==="edge"&&this.hovered.key!==t){var s=this.hovered.key,l=this.getEdgeState(s);this.edgeStates.set(s,W(W({},l),{},{isHovered:!1})),this.dirtyEdges.add(s)}this.hovered={kind:"edge",key:t}}else((i=this.hovered)===null||i===void 0?void 0:i.kind)==="edge"&&this.hovered.key===t&&(this.hovered=null)}}])})(),qo=1,Yo=2,Ko=3,Zo=4,cf=(function(e){function n(t,a){var r,i,o,s,l,u=arguments.length>2&&arguments[2]!==void 0?arguments[2]:{};Z(this,n),l=re(this,n),S(l,"nodeReducer",null),S(l,"edgeReducer",null),S(l,"stageCanvas",null),S(l,"mouseLayer",null),S(l,"gestureHint",null),S(l,"extraElements",{}),S(l,"webGLContext",null),S(l,"pickingFrameBuffer",null),S(l,"pickingTexture",null),S(l,"pickingDepthBuffer",null),S(l,"activeListeners",{}),S(l,"nodeVariableEntries",[]),S(l,"edgeVariableEntries",[]),S(l,"edgePathsByName",new Map),S(l,"nodeProgramIndex",{}),S(l,"edgeProgramIndex",{}),S(l,"edgeTextureIndexCache",{}),S(l,"nodeGraphCoords",{}),S(l,"nodeExtent",{x:[0,1],y:[0,1]}),S(l,"matrix",ye()),S(l,"invMatrix",ye()),S(l,"correctionRatio",1),S(l,"frameId",0),S(l,"customBBox",null),S(l,"gpuTimerExt",void 0),S(l,"activeGpuTimerQuery",null),S(l,"pendingGpuTimerQueries",[]),S(l,"normalizationFunction",In({x:[0,1],y:[0,1]})),S(l,"graphToViewportRatio",1),S(l,"pickingState",Mh()),S(l,"prevNodeVisibilities",{}),S(l,"width",0),S(l,"height",0),S(l,"autoRescaleFrozen",!1),S(l,"stylesDeclaration",null),S(l,"resolvedStageStyle",{}),S(l,"renderFrame",null),S(l,"contextLost",!1),S(l,"pendingProcess","full"),S(l,"needToRefreshState",!1),S(l,"checkEdgesEventsFrame",null),S(l,"edgeStyleAnalysis",{dependency:"static",xAttribute:null,yAttribute:null}),S(l,"depthLayers",V(wn)),S(l,"customLayerPrograms",new Map),S(l,"nodeShapeSlug",null),S(l,"sdfAtlas",null),S(l,"depthRanges",{nodes:{},edges:{}}),S(l,"nodeBaseDepth",{}),S(l,"edgeBaseDepth",{});var d=u.primitives,c=u.styles,f=u.settings,h=f===void 0?{}:f,g=u.nodeReducer,v=u.edgeReducer,m=u.customNodeState,p=u.customEdgeState,b=u.customGraphState;l.stateManager=new df(function(){return l.scheduleStateRefresh()},m,p,b);var y=d??Mi;l.stylesDeclaration=c?{nodes:(r=c.nodes)!==null&&r!==void 0?r:Ln.nodes,edges:(i=c.edges)!==null&&i!==void 0?i:Ln.edges,stage:c.stage}:Ln,l.nodeReducer=g??null,l.edgeReducer=v??null;var _=La(l.stylesDeclaration.nodes);l.nodeReducer&&(_.dependency="graph-state"),l.edgeStyleAnalysis=La(l.stylesDeclaration.edges),l.edgeReducer&&(l.edgeStyleAnalysis.dependency="graph-state"),l.stylesDeclaration.stage&&(l.resolvedStageStyle=Na(l.stylesDeclaration.stage,l.stateManager.graphState));var x=ji(h);if(Gn(x),x.enableNodeDrag){var T=_.xAttribute,R=_.yAttribute;if((!T||!R)&&!x.dragPositionToAttributes)throw new Error('Sigma: `enableNodeDrag` is true but position attribute names could not be inferred from styles. Either use attribute bindings for x/y in your node styles (e.g. `x: { attribute: "x" }`), or provide a `dragPositionToAttributes` setting.')}if($i(t),!(a instanceof HTMLElement))throw new Error("Sigma: container should be an html element.");l.container=a,l.edgeGroups=new zh(t,function(k,P){for(var M=0;M<k.length;M++){var j=l.stateManager.getEdgeState(k[M]);j.parallelIndex=M,j.parallelCount=P}});var E=new Gh(t,l.viewportToGraph.bind(l),l.setNodesState.bind(l),function(k,P){return l.emit(k,P)});if(l.depthLayers=(o=y.depthLayers)!==null&&o!==void 0?o:V(wn),!(c!=null&&c.nodes)&&!Rn.every(function(k){return l.depthLayers.includes(k)}))throw new Error("Sigma: depthLayers must include ".concat(Rn.join(", ")," for the built-in node styles."));if(!(c!=null&&c.edges)&&!An.every(function(k){return l.depthLayers.includes(k)}))throw new Error("Sigma: depthLayers must include ".concat(An.join(", ")," for the built-in edge styles."));l.itemBuckets={nodes:new nr(l.depthLayers),edges:new nr(l.depthLayers)},l.initWebGLContext(),l.mouseLayer=xt("div",{position:"absolute",touchAction:"none",userSelect:"none"},{class:"sigma-mouse"}),l.container.appendChild(l.mouseLayer),l.resolvedStageStyle.background&&(l.container.style.backgroundColor=l.resolvedStageStyle.background),l.resolvedStageStyle.cursor&&(l.container.style.cursor=l.resolvedStageStyle.cursor);var C=new Fo(l.webGLContext),w=new ar(l.webGLContext,{channels:1}),N=new Io(l.webGLContext),A=new ar(l.webGLContext,{channels:4}),F=l.webGLContext,L=new af({gl:F,getFrameBuffer:function(){return l.pickingFrameBuffer},getPixelRatio:function(){return l.internals.pixelRatio},getDownSizingRatio:function(){return l.internals.settings.pickingDownSizingRatio},isRenderPending:function(){return l.renderFrame!==null},onIndex:function(P,M){var j;return ts(l.internals,(j=l.pickingState.lookup[P])!==null&&j!==void 0?j:null,M)}}),I=l.initPrograms(y,x),z=y==null||(s=y.nodes)===null||s===void 0?void 0:s.labelAttachments,G=null;return z&&Object.keys(z).length>0&&(G=new Po(F,z,function(){return l.scheduleRender()})),l.internals=W(W({nodeDataCache:{},edgeDataCache:{},nodesWithForcedLabels:new Set,nodesWithBackdrop:new Set,edgesWithForcedLabels:new Set,settings:x,primitives:y,pixelRatio:jt(),graph:t,stateManager:l.stateManager,dragManager:E,hoverResolver:L,nodeStyleAnalysis:_,pickingState:l.pickingState},I),{},{attachmentManager:G,nodeDataTexture:C,nodeFrameTexture:w,edgeDataTexture:N,edgeFrameTexture:A,getDimensions:function(){return l.getDimensions()},getGraphDimensions:function(){return l.getGraphDimensions()},getStagePadding:function(){return l.getStagePadding()},getCameraState:function(){return l.camera.getState()},getHitAtPosition:function(P){return l.getHitAtPosition(P)},setNodeState:function(P,M){return l.setNodeState(P,M)},setEdgeState:function(P,M){return l.setEdgeState(P,M)},updateContainerCursor:function(){return l.updateContainerCursor()},scheduleRefresh:function(){return l.scheduleRefresh()},viewportToFramedGraph:function(P){return l.viewportToFramedGraph(P)},viewportToGraph:function(P){return l.viewportToGraph(P)},framedGraphToViewport:function(P){return l.framedGraphToViewport(P)},scaleSize:function(P){return l.scaleSize(P)},emit:function(P,M){return l.emit(P,M)}}),l.labelRenderer=new uf(l.internals),l.resize(),l.initializeWebGLLabels(),l.camera=new zo,l.bindCameraHandlers(),l.mouseCaptor=new Ph(l.mouseLayer,l),l.mouseCaptor.setSettings(l.internals.settings),l.touchCaptor=new Nh(l.mouseLayer,l),l.touchCaptor.setSettings(l.internals.settings),l.bindEventHandlers(),l.bindGraphHandlers(),l.handleSettingsUpdate(),l.refresh(),l}return ie(n,e),Q(n,[{key:"initializeWebGLLabels",value:function(){this.sdfAtlas=new Je,this.sdfAtlas.registerFont({family:"sans-serif",weight:"normal",style:"normal"})}},{key:"resetWebGLTexture",value:function(){var a=this.webGLContext;if(!this.pickingFrameBuffer)return this;var r=Math.ceil(this.width*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio),i=Math.ceil(this.height*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio);a.bindFramebuffer(a.FRAMEBUFFER,this.pickingFrameBuffer),this.pickingTexture&&a.deleteTexture(this.pickingTexture);var o=a.createTexture();o&&(a.bindTexture(a.TEXTURE_2D,o),a.texImage2D(a.TEXTURE_2D,0,a.RGBA,r,i,0,a.RGBA,a.UNSIGNED_BYTE,null),a.texParameteri(a.TEXTURE_2D,a.TEXTURE_MIN_FILTER,a.NEAREST),a.texParameteri(a.TEXTURE_2D,a.TEXTURE_MAG_FILTER,a.NEAREST),a.framebufferTexture2D(a.FRAMEBUFFER,a.COLOR_ATTACHMENT0,a.TEXTURE_2D,o,0),this.pickingTexture=o),this.pickingDepthBuffer&&a.deleteRenderbuffer(this.pickingDepthBuffer);var s=a.createRenderbuffer();return s&&(a.bindRenderbuffer(a.RENDERBUFFER,s),a.renderbufferStorage(a.RENDERBUFFER,a.DEPTH_COMPONENT16,r,i),a.framebufferRenderbuffer(a.FRAMEBUFFER,a.DEPTH_ATTACHMENT,a.RENDERBUFFER,s),this.pickingDepthBuffer=s),a.bindFramebuffer(a.FRAMEBUFFER,null),this}},{key:"bindCameraHandlers",value:function(){var a=this;return this.activeListeners.camera=function(){a.refreshMatrices(),a.labelRenderer.labelsDirty=!0,a.scheduleRender()},this.activeListeners.cameraAnimationStart=function(r){var i=r.from,o=r.to;i.ratio!==o.ratio&&a.stateManager.setGraphState({isZooming:!0})},this.activeListeners.cameraAnimationEnd=function(){a.stateManager.setGraphState({isZooming:!1})},this.camera.on("updated",this.activeListeners.camera),this.camera.on("animationStart",this.activeListeners.cameraAnimationStart),this.camera.on("animationEnd",this.activeListeners.cameraAnimationEnd),this}},{key:"unbindCameraHandlers",value:function(){return this.camera.removeListener("updated",this.activeListeners.camera),this.camera.removeListener("animationStart",this.activeListeners.cameraAnimationStart),this.camera.removeListener("animationEnd",this.activeListeners.cameraAnimationEnd),this}},{key:"getHitAtPosition",value:function(a){var r;if(this.contextLost)return null;var i=this.webGLContext;i.bindFramebuffer(i.FRAMEBUFFER,this.pickingFrameBuffer);var o=bi(i,this.pickingFrameBuffer,a.x,a.y,this.internals.pixelRatio,this.internals.settings.pickingDownSizingRatio),s=Sa.apply(void 0,V(o));return(r=this.pickingState.lookup[s])!==null&&r!==void 0?r:null}},{key:"bindEventHandlers",value:function(){return jh(this.internals,this.mouseCaptor,this.touchCaptor,this.activeListeners),this}},{key:"bindGraphHandlers",value:function(){return Vh({graph:this.internals.graph,edgeGroups:this.edgeGroups,addNode:this.addNode.bind(this),updateNode:this.updateNode.bind(this),removeNode:this.removeNode.bind(this),addEdge:this.addEdge.bind(this),updateEdge:this.updateEdge.bind(this),removeEdge:this.removeEdge.bind(this),clearEdgeState:this.clearEdgeState.bind(this),clearNodeState:this.clearNodeState.bind(this),clearEdgeIndices:this.clearEdgeIndices.bind(this),clearNodeIndices:this.clearNodeIndices.bind(this),refresh:this.refresh.bind(this)},this.activeListeners),this}},{key:"unbindGraphHandlers",value:function(){Xh(this.internals.graph,this.activeListeners)}},{key:"getNodeShapeId",value:function(a){return this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&a.shape&&a.shape in this.internals.nodeShapeMap?this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[a.shape]]:Kt(a.shape||"circle")}},{key:"processNodes",value:function(){var a=this,r=this.internals.graph,i=this.internals.settings,o=this.getDimensions(),s=i.autoRescale,l=i.autoRescaleContent,u=this.nodeExtent;if(s===!1){var d=o.width,c=o.height;u={x:[-d/2,d/2],y:[-c/2,c/2]}}else(s!=="once"||!this.autoRescaleFrozen)&&(u=this.computeNodeExtent(),l!=="positions"&&!this.customBBox&&(u=Zh({extent:u,coords:this.nodeGraphCoords,nodeData:this.internals.nodeDataCache,dimensions:o,stagePadding:this.getStagePadding(),zoomToSizeRatioFunction:i.zoomToSizeRatioFunction,itemSizesReference:i.itemSizesReference,fitLabels:l==="labels",nodeLabelBox:function(j,$){return a.labelRenderer.nodeLabelBox(j,$)}})),s==="once"&&(this.autoRescaleFrozen=!0));this.nodeExtent=u,this.normalizationFunction=In(this.customBBox||this.nodeExtent);var f=new zo,h=Ue(f.getState(),o,this.getGraphDimensions(),this.getStagePadding());this.labelRenderer.labelGrid.resizeAndClear(o,i.labelGridCellSize),this.labelRenderer.edgeAnchorGrid.resizeAndClear(o,i.labelGridCellSize);var g=i.renderEdgeLabels&&i.edgeLabelAnchors==="allNodes",v=!1;ir(this.pickingState,"node");for(var m=r.nodes(),p=0,b=m.length;p<b;p++){var y=m[p],_=this.internals.nodeDataCache[y],x=this.nodeGraphCoords[y];_.x=x.x,_.y=x.y,this.normalizationFunction.applyTo(_),_.visibility!==this.prevNodeVisibilities[y]&&(v=!0),typeof _.label=="string"&&_.visibility!=="hidden"&&_.labelVisibility!=="hidden"&&this.labelRenderer.labelGrid.add(y,_.size,this.framedGraphToViewport(_,{matrix:h})),g&&_.visibility!=="hidden"&&this.labelRenderer.edgeAnchorGrid.add(y,_.size,this.framedGraphToViewport(_,{matrix:h}))}this.labelRenderer.labelGrid.organize(),this.labelRenderer.edgeAnchorGrid.organize(),this.nodeProgram.reallocate(m.length);var T=0;this.depthRanges.nodes={},this.nodeBaseDepth={};var R=this.internals.nodeDataCache,E=O(this.depthLayers),C;try{for(E.s();!(C=E.n()).done;){var w=C.value,N=this.itemBuckets.nodes.getSorted(w,function(M){return R[M].zIndex});if(N.length!==0){this.depthRanges.nodes[w]=[{offset:T,count:N.length}];var A=O(N),F;try{for(A.s();!(F=A.n()).done;){var L=F.value;this.nodeBaseDepth[L]=w,this.nodeProgram.allocateNode(L),Uo(this.pickingState,"node",L),this.addNodeToProgram(L,T++)}}catch(M){A.e(M)}finally{A.f()}}}}catch(M){E.e(M)}finally{E.f()}this.nodeProgram.invalidateBuffers();for(var I=0,z=m.length;I<z;I++)this.prevNodeVisibilities[m[I]]=this.internals.nodeDataCache[m[I]].visibility;this.labelRenderer.processWebGLLabels(m);var G=O(this.customLayerPrograms.values()),k;try{for(G.s();!(k=G.n()).done;){var P=k.value.program;P.cacheData&&P.cacheData()}}catch(M){G.e(M)}finally{G.f()}return v}},{key:"processEdges",value:function(){var a=this.internals.graph,r=a.edges();this.edgeProgram.reallocate(r.length);var i=0;ir(this.pickingState,"edge"),this.depthRanges.edges={},this.edgeBaseDepth={};var o=this.internals.edgeDataCache,s=O(this.depthLayers),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=this.itemBuckets.edges.getSorted(u,function(g){return o[g].zIndex});if(d.length!==0){this.depthRanges.edges[u]=[{offset:i,count:d.length}];var c=O(d),f;try{for(c.s();!(f=c.n()).done;){var h=f.value;this.edgeBaseDepth[h]=u,Uo(this.pickingState,"edge",h),this.addEdgeToProgram(h,i++)}}catch(g){c.e(g)}finally{c.f()}}}}catch(g){s.e(g)}finally{s.f()}this.edgeProgram.invalidateBuffers()}},{key:"updateNodeDepthRanges",value:function(a,r,i){var o=this.nodeProgramIndex[a];o!==void 0&&(Oa(this.depthRanges.nodes,r,o),Ba(this.depthRanges.nodes,i,o))}},{key:"updateEdgeDepthRanges",value:function(a,r,i){var o=this.edgeProgramIndex[a];o!==void 0&&(Oa(this.depthRanges.edges,r,o),Ba(this.depthRanges.edges,i,o))}},{key:"handleSettingsUpdate",value:function(){var a=this,r=this.internals.settings;return this.camera.minRatio=r.minCameraRatio,this.camera.maxRatio=r.maxCameraRatio,this.camera.enabledZooming=r.enableCameraZooming,this.camera.enabledPanning=r.enableCameraPanning,this.camera.enabledRotation=r.enableCameraRotation,r.cameraPanBoundaries?this.camera.constrainState=function(i){return a.cleanCameraState(i,r.cameraPanBoundaries&&J(r.cameraPanBoundaries)==="object"?r.cameraPanBoundaries:{})}:this.camera.constrainState=null,this.camera.setState(this.camera.getState()),this.mouseLayer.style.touchAction=r.gestureTarget==="graph"?"none":r.gestureTarget==="shared"?"pan-x pan-y":"auto",r.gestureTarget!=="shared"&&this.gestureHint&&(this.gestureHint.kill(),this.gestureHint=null),this.mouseCaptor.setSettings(this.internals.settings),this.touchCaptor.setSettings(this.internals.settings),this}},{key:"cleanCameraState",value:function(a){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=r.tolerance,o=i===void 0?0:i,s=r.boundaries,l=W({},a),u=s||this.nodeExtent,d=ee(u.x,2),c=d[0],f=d[1],h=ee(u.y,2),g=h[0],v=h[1],m=[this.graphToViewport({x:c,y:g},{cameraState:a}),this.graphToViewport({x:f,y:g},{cameraState:a}),this.graphToViewport({x:c,y:v},{cameraState:a}),this.graphToViewport({x:f,y:v},{cameraState:a})],p=1/0,b=-1/0,y=1/0,_=-1/0;m.forEach(function(L){var I=L.x,z=L.y;p=Math.min(p,I),b=Math.max(b,I),y=Math.min(y,z),_=Math.max(_,z)});var x=b-p,T=_-y,R=this.getDimensions(),E=R.width,C=R.height,w=0,N=0;if(x>=E?b<E-o?w=b-(E-o):p>o&&(w=p-o):b>E+o?w=b-(E+o):p<-o&&(w=p+o),T>=C?_<C-o?N=_-(C-o):y>o&&(N=y-o):_>C+o?N=_-(C+o):y<-o&&(N=y+o),w||N){var A=this.viewportToFramedGraph({x:0,y:0},{cameraState:a}),F=this.viewportToFramedGraph({x:w,y:N},{cameraState:a});w=F.x-A.x,N=F.y-A.y,l.x+=w,l.y+=N}return l}},{key:"refreshMatrices",value:function(){var a=this.camera.getState(),r=this.getDimensions(),i=this.getGraphDimensions(),o=this.getStagePadding();this.matrix=Ue(a,r,i,o),this.invMatrix=Ue(a,r,i,o,!0),this.correctionRatio=gi(this.matrix,a,r),this.graphToViewportRatio=this.getGraphToViewportRatio()}},{key:"processData",value:function(){var a;this.emit("beforeProcess"),(a=this.internals.attachmentManager)===null||a===void 0||a.clear();var r=W({},this.pickingState.idsByKind),i=this.processNodes();(this.pendingProcess==="full"||i)&&this.processEdges(),Oh(this.pickingState,this.internals),Bh(r,this.pickingState.idsByKind)||this.internals.hoverResolver.invalidate(),this.pendingProcess="none",this.emit("afterProcess")}},{key:"render",value:function(){var a=this;if(this.contextLost)return this;this.emit("beforeRender");var r=function(){return a.internals.hoverResolver.frameRendered(),a.emit("afterRender"),a};if(this.renderFrame&&(cancelAnimationFrame(this.renderFrame),this.renderFrame=null),this.resize(),(this.pendingProcess!=="none"||this.needToRefreshState)&&(this.labelRenderer.labelsDirty=!0),this.pendingProcess!=="none"&&this.processData(),this.needToRefreshState&&this.refreshState(),this.needToRefreshState=!1,this.stateManager.clearDirtyTracking(),this.pendingProcess!=="none"&&this.processData(),this.clear(),this.resetWebGLTexture(),!this.internals.graph.order)return r();var i=this.mouseCaptor,o=this.camera.isAnimating()||i.isMoving||i.draggedEvents||i.currentWheelDirection;if(this.refreshMatrices(),this.frameId++,this.internals.settings.renderEdgeLabels&&!this.internals.edgeLabelProgram){var s=this.createEdgeLabelPrograms(),l=s.labelProgram,u=s.labelBackgroundProgram;this.internals.edgeLabelProgram=l,this.internals.edgeLabelBackgroundProgram=u}var d=this.internals.settings.DEBUG_logRenderStats?this.getDebugPrograms():null;d&&d.forEach(function(Y){return Y.resetDebugStats()}),this.internals.settings.DEBUG_gpuTimerQueries&&this.beginGpuTimerQuery(),this.internals.nodeFrameTexture.ensureCapacity(this.internals.nodeDataTexture.getCapacity()),this.internals.edgeFrameTexture.ensureCapacity(this.internals.edgeDataTexture.getCapacity());var c=this.getRenderParams(),f=he.edge.writesPickingThisFrame(this.internals)?c:W(W({},c),{},{pickingFrameBuffer:null});this.labelRenderer.resetFrame();var h=this.webGLContext,g=Math.ceil(this.width*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio),v=Math.ceil(this.height*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio);if(h.bindFramebuffer(h.FRAMEBUFFER,this.pickingFrameBuffer),h.viewport(0,0,g,v),h.clear(h.COLOR_BUFFER_BIT|h.DEPTH_BUFFER_BIT),h.bindFramebuffer(h.FRAMEBUFFER,null),h.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio),h.clear(h.COLOR_BUFFER_BIT|h.DEPTH_BUFFER_BIT),this.internals.nodeDataTexture.upload(),this.internals.edgeDataTexture.upload(),this.nodeProgram.uploadLayerTexture(),this.edgeProgram.uploadAttributeTexture(),this.emit("afterTexturesUpload"),this.internals.nodeDataTexture.bind(Ko),this.internals.edgeDataTexture.bind(Zo),this.edgeFramePass.run(c,this.internals.edgeFrameTexture,this.internals.edgeDataTexture.getHighWaterMark(),this.edgeProgram.getAttributeTexture(),this.nodeProgram.getAttributeTexture()),this.internals.edgeFrameTexture.bind(qo),this.internals.settings.renderLabels){this.labelRenderer.computeDisplayedNodeLabels();var m=this.labelRenderer.buildFramePassPoints(),p=m.data,b=m.count;this.nodeFramePass.run(p,b,this.internals.nodeFrameTexture,c,this.nodeProgram.getAttributeTexture()),this.internals.nodeFrameTexture.bind(Yo)}this.internals.settings.renderEdgeLabels&&this.labelRenderer.computeDisplayedEdgeLabels();var y=O(this.customLayerPrograms.values()),_;try{for(y.s();!(_=y.n()).done;){var x=_.value.program;x.preRender&&x.preRender(c)}}catch(Y){y.e(Y)}finally{y.f()}h.bindFramebuffer(h.FRAMEBUFFER,null),h.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio),h.blendFunc(h.ONE,h.ONE_MINUS_SRC_ALPHA);var T=!this.internals.settings.hideLabelsOnMove||!o,R=O(this.depthLayers),E;try{for(R.s();!(E=R.n()).done;){var C=E.value,w=O(this.customLayerPrograms.values()),N;try{for(w.s();!(N=w.n()).done;){var A=N.value;A.depth===C&&A.program.render(c)}}catch(Y){w.e(Y)}finally{w.f()}var F=this.depthRanges.edges[C];if(F&&(!this.internals.settings.hideEdgesOnMove||!o)){var L=O(F),I;try{for(L.s();!(I=L.n()).done;){var z=I.value,G=z.offset,k=z.count;k>0&&this.edgeProgram.render(f,G,k)}}catch(Y){L.e(Y)}finally{L.f()}}this.internals.settings.renderEdgeLabels&&T&&(this.labelRenderer.renderEdgeLabelBackgrounds(he.edgeLabel.writesPickingThisFrame(this.internals)?c:W(W({},c),{},{pickingFrameBuffer:null}),C),this.labelRenderer.renderEdgeLabels(c,C)),this.labelRenderer.cacheAttachments(C),this.labelRenderer.renderBackdrops(W(W({},c),{},{pickingFrameBuffer:null}),C);var P=this.depthRanges.nodes[C];if(P){var M=O(P),j;try{for(M.s();!(j=M.n()).done;){var $=j.value,K=$.offset,q=$.count;q>0&&this.nodeProgram.render(c,K,q)}}catch(Y){M.e(Y)}finally{M.f()}}T&&(this.labelRenderer.renderAttachments(W(W({},c),{},{pickingFrameBuffer:null}),C),this.labelRenderer.renderLabelBackgrounds(he.nodeLabel.writesPickingThisFrame(this.internals)?c:W(W({},c),{},{pickingFrameBuffer:null}),C),this.internals.settings.renderLabels&&this.labelRenderer.renderWebGLLabels(c,C))}}catch(Y){R.e(Y)}finally{R.f()}return this.labelRenderer.labelsDirty=!1,this.internals.settings.DEBUG_displayPickingLayer&&(h.bindFramebuffer(h.READ_FRAMEBUFFER,this.pickingFrameBuffer),h.bindFramebuffer(h.DRAW_FRAMEBUFFER,null),h.blitFramebuffer(0,0,g,v,0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio,h.COLOR_BUFFER_BIT,h.NEAREST)),this.internals.settings.DEBUG_gpuTimerQueries&&this.endGpuTimerQuery(),this.pollGpuTimerQueries(),d&&this.logRenderStats(d),r()}},{key:"getDebugPrograms",value:function(){return[this.nodeProgram,this.edgeProgram,this.internals.labelProgram,this.internals.edgeLabelProgram,this.internals.edgeLabelBackgroundProgram,this.internals.backdropProgram,this.internals.labelBackgroundProgram,this.internals.attachmentProgram].filter(function(a){return a!==null})}},{key:"logRenderStats",value:function(a){var r={},i=O(a),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;r[s.constructor.name]=W({},s.debugStats)}}catch(l){i.e(l)}finally{i.f()}console.log("[sigma] DEBUG_logRenderStats: frame #".concat(this.frameId)),console.table(r)}},{key:"getGpuTimerExtension",value:function(){return this.gpuTimerExt===void 0&&(this.gpuTimerExt=this.webGLContext.getExtension("EXT_disjoint_timer_query_webgl2"),this.gpuTimerExt||console.warn("Sigma: DEBUG_gpuTimerQueries is enabled, but this browser/driver doesn't support EXT_disjoint_timer_query_webgl2.")),this.gpuTimerExt}},{key:"beginGpuTimerQuery",value:function(){var a=this.getGpuTimerExtension();if(a){var r=this.webGLContext,i=r.createQuery();i&&(r.beginQuery(a.TIME_ELAPSED_EXT,i),this.activeGpuTimerQuery=i)}}},{key:"endGpuTimerQuery",value:function(){!this.gpuTimerExt||!this.activeGpuTimerQuery||(this.webGLContext.endQuery(this.gpuTimerExt.TIME_ELAPSED_EXT),this.pendingGpuTimerQueries.push({query:this.activeGpuTimerQuery,frameId:this.frameId}),this.activeGpuTimerQuery=null)}},{key:"pollGpuTimerQueries",value:function(){if(this.pendingGpuTimerQueries.length!==0){var a=this.webGLContext,r=this.gpuTimerExt;if(!r){this.pendingGpuTimerQueries.forEach(function(c){var f=c.query;return a.deleteQuery(f)}),this.pendingGpuTimerQueries=[];return}var i=a.getParameter(r.GPU_DISJOINT_EXT),o=[],s=O(this.pendingGpuTimerQueries),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;if(!a.getQueryParameter(u.query,a.QUERY_RESULT_AVAILABLE)){o.push(u);continue}if(!i){var d=a.getQueryParameter(u.query,a.QUERY_RESULT);console.log("[sigma] DEBUG_gpuTimerQueries: frame #".concat(u.frameId," GPU time = ").concat((d/1e6).toFixed(2),"ms"))}a.deleteQuery(u.query)}}catch(c){s.e(c)}finally{s.f()}this.pendingGpuTimerQueries=o}}},{key:"postEvaluateNode",value:function(a,r,i){var o=a;o.x===void 0&&(o.x=r.x),o.y===void 0&&(o.y=r.y),a.highlighted=i.isHighlighted;for(var s=0,l=this.nodeVariableEntries.length;s<l;s++){var u,d,c=ee(this.nodeVariableEntries[s],2),f=c[0],h=c[1];o[f]=(u=(d=o[f])!==null&&d!==void 0?d:r[f])!==null&&u!==void 0?u:h.default}}},{key:"addNode",value:function(a){var r=this.internals.graph.getNodeAttributes(a),i=this.stateManager.getNodeState(a),o=this.internals.nodeDataCache[a]||{};if(Fa(this.stylesDeclaration.nodes,r,i,this.stateManager.graphState,this.internals.graph,o),this.postEvaluateNode(o,r,i),this.nodeReducer){var s=this.nodeReducer(a,o,r,i,this.stateManager.graphState,this.internals.graph);o=W(W({},o),s)}if(typeof o.x!="number"||typeof o.y!="number")throw new Error('Sigma: could not find a valid position (x, y) for node "'.concat(a,'". ')+"Provide coordinates via node attributes, styles, or a nodeReducer.");this.internals.nodeShapeMap?(!o.shape||!(o.shape in this.internals.nodeShapeMap))&&(o.shape=Object.keys(this.internals.nodeShapeMap)[0]):this.nodeShapeSlug&&(o.shape=this.nodeShapeSlug),this.internals.nodeDataCache[a]=o,this.nodeGraphCoords[a]={x:o.x,y:o.y},Qe(this.internals.nodesWithForcedLabels,a,$e(o)),Qe(this.internals.nodesWithBackdrop,a,Ma(o)),this.itemBuckets.nodes.set(a,o.depth)}},{key:"updateNode",value:function(a){this.addNode(a);var r=this.internals.nodeDataCache[a];this.normalizationFunction.applyTo(r)}},{key:"removeNode",value:function(a){this.itemBuckets.nodes.remove(a),delete this.internals.nodeDataCache[a],delete this.nodeGraphCoords[a],delete this.nodeProgramIndex[a],this.internals.dragManager.removeNode(a),this.stateManager.removeNode(a),this.internals.nodesWithForcedLabels.delete(a),this.internals.nodesWithBackdrop.delete(a)}},{key:"postEvaluateEdge",value:function(a,r){for(var i=a,o=0,s=this.edgeVariableEntries.length;o<s;o++){var l,u,d=ee(this.edgeVariableEntries[o],2),c=d[0],f=d[1];i[c]=(l=(u=i[c])!==null&&u!==void 0?u:r[c])!==null&&l!==void 0?l:f.default}}},{key:"applyEdgeSpread",value:function(a,r,i){var o;if(!(i.parallelCount<=1)){var s=this.internals.graph.source(a),l=this.internals.graph.target(a),u=s===l,d=u?r.selfLoopPath||r.path:r.parallelPath||r.path,c=d?this.edgePathsByName.get(d):void 0;if(c!=null&&c.spread){var f=(o=r.parallelSpread)!==null&&o!==void 0?o:.25,h=c.spread.compute(i.parallelIndex,i.parallelCount,f);!u&&this.internals.graph.isDirected(a)&&s>l&&(h=-h),r[c.spread.variable]=h}}}},{key:"addEdge",value:function(a){var r=this.internals.graph.getEdgeAttributes(a),i=this.stateManager.getEdgeState(a),o={};if(Ia(this.stylesDeclaration.edges,r,i,this.stateManager.graphState,this.internals.graph,o),this.postEvaluateEdge(o,r),this.edgeReducer){var s=this.edgeReducer(a,o,r,i,this.stateManager.graphState,this.internals.graph);o=W(W({},o),s)}this.applyEdgeSpread(a,o,i),this.internals.edgeDataCache[a]=o,Qe(this.internals.edgesWithForcedLabels,a,$e(o)),this.itemBuckets.edges.set(a,o.depth)}},{key:"updateEdge",value:function(a){this.addEdge(a)}},{key:"removeEdge",value:function(a){this.itemBuckets.edges.remove(a),delete this.internals.edgeDataCache[a],delete this.edgeProgramIndex[a],delete this.edgeTextureIndexCache[a],this.internals.edgeDataTexture.free(a),this.stateManager.removeEdge(a),this.internals.edgesWithForcedLabels.delete(a)}},{key:"clearNodeIndices",value:function(){this.labelRenderer.resetLabelGrid(),this.autoRescaleFrozen||(this.nodeExtent={x:[0,1],y:[0,1]}),this.internals.nodeDataCache={},this.nodeGraphCoords={},this.edgeProgramIndex={},this.internals.nodesWithForcedLabels.clear(),this.internals.nodesWithBackdrop.clear(),this.prevNodeVisibilities={},this.itemBuckets.nodes.clearAll(),this.depthRanges.nodes={},this.nodeBaseDepth={}}},{key:"clearEdgeIndices",value:function(){this.internals.edgeDataCache={},this.edgeProgramIndex={},this.edgeTextureIndexCache={},this.internals.edgesWithForcedLabels.clear(),ir(this.pickingState,"edge"),this.itemBuckets.edges.clearAll(),this.depthRanges.edges={},this.edgeBaseDepth={},this.edgeGroups.clear()}},{key:"clearIndices",value:function(){this.clearEdgeIndices(),this.clearNodeIndices()}},{key:"clearNodeState",value:function(){this.labelRenderer.resetFrame(),this.internals.nodesWithBackdrop.clear(),this.internals.dragManager.clear(),this.autoRescaleFrozen=!1,this.stateManager.clearNodes()}},{key:"clearEdgeState",value:function(){this.labelRenderer.clearEdgeLabels(),this.stateManager.clearEdges()}},{key:"clearState",value:function(){this.clearEdgeState(),this.clearNodeState(),this.stateManager.resetGraphState()}},{key:"addNodeToProgram",value:function(a,r){var i,o=this.internals.nodeDataCache[a];this.internals.nodeDataTexture.allocate(a),(i=this.internals.nodeDataTexture).updateNode.apply(i,[a,o.x,o.y,o.size,this.getNodeShapeId(o)].concat(V(Fn(o)),[o.color]));var s=this.internals.nodeDataTexture.getIndex(a);this.nodeProgram.process(rt(this.pickingState,"node",a),r,o,s,a),this.nodeProgramIndex[a]=r}},{key:"addEdgeToProgram",value:function(a,r){var i,o,s=this.internals.edgeDataCache[a],l=this.internals.graph.source(a),u=this.internals.graph.target(a),d=this.internals.edgeDataTexture.allocate(a);this.edgeTextureIndexCache[a]=d;var c=l===u,f=!c&&((i=(o=this.stateManager.getEdgeState(a))===null||o===void 0?void 0:o.parallelCount)!==null&&i!==void 0?i:1)>1,h=this.edgeProgram.resolveEdgeIds(s,c,f),g=h.pathId,v=h.headId,m=h.tailId,p=h.headLengthRatio,b=h.tailLengthRatio;this.internals.edgeDataTexture.updateEdge(a,this.internals.nodeDataTexture.getIndex(l),this.internals.nodeDataTexture.getIndex(u),s.size,p,b,g,v,m),this.edgeProgram.process(rt(this.pickingState,"edge",a),r,this.internals.nodeDataCache[l],this.internals.nodeDataCache[u],s,d),this.edgeProgramIndex[a]=r}},{key:"getRenderParams",value:function(){return{frameId:this.frameId,matrix:this.matrix,invMatrix:this.invMatrix,width:this.width,height:this.height,pixelRatio:this.internals.pixelRatio,zoomRatio:this.camera.ratio,cameraAngle:this.camera.angle,sizeRatio:1/this.scaleSize(),correctionRatio:this.correctionRatio,downSizingRatio:this.internals.settings.pickingDownSizingRatio,minEdgeThickness:this.internals.settings.minEdgeThickness,antiAliasingFeather:this.internals.settings.antiAliasingFeather,nodePickingPadding:this.internals.settings.nodePickingPadding,edgePickingPadding:this.internals.settings.edgePickingPadding,labelPickingPadding:this.internals.settings.labelPickingPadding,nodeDataTextureUnit:Ko,nodeDataTextureWidth:this.internals.nodeDataTexture.getTextureWidth(),nodeFrameTextureUnit:Yo,nodeFrameTextureWidth:this.internals.nodeFrameTexture.getTextureWidth(),edgeDataTextureUnit:Zo,edgeDataTextureWidth:this.internals.edgeDataTexture.getTextureWidth(),edgeFrameTextureUnit:qo,edgeFrameTextureWidth:this.internals.edgeFrameTexture.getTextureWidth(),pickingFrameBuffer:this.pickingFrameBuffer,labelPixelSnapping:this.internals.settings.labelPixelSnapping?1:0}}},{key:"getStagePadding",value:function(){var a=this.internals.settings,r=a.stagePadding,i=a.autoRescale;return i&&r||0}},{key:"getLayerElement",value:function(a){if(a==="mouse")return this.mouseLayer;var r=this.extraElements[a];if(!r)throw new Error('Sigma: layer "'.concat(a,'" does not exist'));return r}},{key:"initWebGLContext",value:function(){var a=this,r=this.createWebGLContext("stage");this.stageCanvas=this.extraElements.stage,this.webGLContext=r,this.stageCanvas.addEventListener("webglcontextlost",function(i){a.webGLContext&&(i.preventDefault(),a.contextLost=!0,a.renderFrame&&(cancelAnimationFrame(a.renderFrame),a.renderFrame=null),a.gpuTimerExt=void 0,a.activeGpuTimerQuery=null,a.pendingGpuTimerQueries=[],a.emit("webglContextLost"))}),this.stageCanvas.addEventListener("webglcontextrestored",function(){requestAnimationFrame(function(){a.webGLContext&&!a.webGLContext.isContextLost()&&a.restoreWebGLContext()})}),this.initPickingFramebuffer()}},{key:"initPickingFramebuffer",value:function(){var a=this.webGLContext,r=a.createFramebuffer();if(!r)throw new Error("Sigma: cannot create picking frame buffer");a.bindFramebuffer(a.FRAMEBUFFER,r);var i=a.createTexture();if(!i)throw new Error("Sigma: cannot create picking texture");a.bindTexture(a.TEXTURE_2D,i),a.texImage2D(a.TEXTURE_2D,0,a.RGBA,1,1,0,a.RGBA,a.UNSIGNED_BYTE,null),a.texParameteri(a.TEXTURE_2D,a.TEXTURE_MIN_FILTER,a.NEAREST),a.texParameteri(a.TEXTURE_2D,a.TEXTURE_MAG_FILTER,a.NEAREST),a.texParameteri(a.TEXTURE_2D,a.TEXTURE_WRAP_S,a.CLAMP_TO_EDGE),a.texParameteri(a.TEXTURE_2D,a.TEXTURE_WRAP_T,a.CLAMP_TO_EDGE),a.framebufferTexture2D(a.FRAMEBUFFER,a.COLOR_ATTACHMENT0,a.TEXTURE_2D,i,0);var o=a.createRenderbuffer();if(!o)throw new Error("Sigma: cannot create picking depth buffer");if(a.bindRenderbuffer(a.RENDERBUFFER,o),a.renderbufferStorage(a.RENDERBUFFER,a.DEPTH_COMPONENT16,1,1),a.framebufferRenderbuffer(a.FRAMEBUFFER,a.DEPTH_ATTACHMENT,a.RENDERBUFFER,o),a.checkFramebufferStatus(a.FRAMEBUFFER)!==a.FRAMEBUFFER_COMPLETE)throw new Error("Sigma: picking framebuffer is not complete");a.bindFramebuffer(a.FRAMEBUFFER,null),this.pickingFrameBuffer=r,this.pickingTexture=i,this.pickingDepthBuffer=o}},{key:"initPrograms",value:function(a,r){var i=this,o=this.webGLContext,s=Ao(o,this.pickingFrameBuffer,i,a?.nodes,r.antialiasNodes),l=s.nodeProgram,u=s.labelProgram,d=s.backdropProgram,c=s.labelBackgroundProgram,f=s.attachmentProgram,h=s.framePass,g=s.shapeSlug,v=s.shapeNameToIndex,m=s.shapeGlobalIds,p=s.variables;this.nodeProgram=l,this.nodeFramePass=h,this.nodeVariableEntries=Object.entries(p),g&&(this.nodeShapeSlug=g);var b=wo(o,this.pickingFrameBuffer,i,a?.edges,r.antialiasEdges,a?.nodes),y=b.edgeProgram,_=b.createLabelPrograms,x=b.framePass,T=b.variables,R=b.paths;return this.createEdgeLabelPrograms=_,this.edgeProgram=y,this.edgeFramePass=x,this.edgeVariableEntries=Object.entries(T),this.edgePathsByName=new Map(R.map(function(E){return[E.name,E]})),{labelProgram:u,edgeLabelProgram:null,edgeLabelBackgroundProgram:null,backdropProgram:d,labelBackgroundProgram:c,attachmentProgram:f,nodeShapeMap:v??null,nodeGlobalShapeIds:m??null}}},{key:"restoreWebGLContext",value:function(){var a,r,i,o,s,l=this.internals;this.initPickingFramebuffer(),(a=l.nodeDataTexture)===null||a===void 0||a.restore(),(r=l.nodeFrameTexture)===null||r===void 0||r.restore(),(i=l.edgeDataTexture)===null||i===void 0||i.restore(),(o=l.edgeFrameTexture)===null||o===void 0||o.restore(),(s=l.attachmentManager)===null||s===void 0||s.restore(),l.hoverResolver.reset(),Object.assign(l,this.initPrograms(l.primitives,l.settings));var u=O(this.customLayerPrograms.values()),d;try{for(u.s();!(d=u.n()).done;){var c=d.value;c.program.kill(),c.program=c.factory(this.webGLContext)}}catch(f){u.e(f)}finally{u.f()}this.contextLost=!1,this.emit("webglContextRestored"),this.refresh()}},{key:"createLayer",value:function(a,r){var i=arguments.length>2&&arguments[2]!==void 0?arguments[2]:{};if(this.extraElements[a])throw new Error('Sigma: a layer named "'.concat(a,'" already exists'));var o=xt(r,{position:"absolute"},{class:"sigma-".concat(a)});return i.style&&Object.assign(o.style,i.style),this.extraElements[a]=o,"beforeLayer"in i&&i.beforeLayer?this.getLayerElement(i.beforeLayer).before(o):"afterLayer"in i&&i.afterLayer?this.getLayerElement(i.afterLayer).after(o):this.container.appendChild(o),o}},{key:"createCanvas",value:function(a){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.createLayer(a,"canvas",r)}},{key:"createWebGLContext",value:function(a){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=this.createCanvas(a,r);r.hidden&&i.remove();var o=i.getContext("webgl2",W({preserveDrawingBuffer:!1,antialias:!1,depth:!0},r));if(!o)throw new Error("Sigma: WebGL 2 is not supported by your browser. Please use a modern browser (Chrome 56+, Firefox 51+, Safari 15+, Edge 79+).");return o.blendFunc(o.ONE,o.ONE_MINUS_SRC_ALPHA),o}},{key:"killLayer",value:function(a){if(a==="stage"||a==="mouse")throw new Error('Sigma: cannot kill built-in layer "'.concat(a,'"'));var r=this.extraElements[a];if(!r)throw new Error("Sigma: cannot kill layer ".concat(a,", which does not exist"));return r.remove(),delete this.extraElements[a],this}},{key:"getWebGLContext",value:function(){if(!this.webGLContext)throw new Error("Sigma: WebGL context is not available");return this.webGLContext}},{key:"getNodeDataTexture",value:function(){if(!this.internals.nodeDataTexture)throw new Error("Sigma: node data texture is not available");return this.internals.nodeDataTexture}},{key:"getNormalizationFunction",value:function(){return this.normalizationFunction}},{key:"addCustomLayerProgram",value:function(a,r,i){var o;if(!this.depthLayers.includes(r))throw new Error('Sigma: cannot add custom layer program at depth "'.concat(r,'", ')+"it must be declared in primitives.depthLayers. Current layers: ".concat(this.depthLayers.join(", ")));(o=this.customLayerPrograms.get(a))===null||o===void 0||o.program.kill();var s=i(this.webGLContext);return this.customLayerPrograms.set(a,{depth:r,factory:i,program:s}),s.cacheData&&s.cacheData(),this.scheduleRender(),this}},{key:"removeCustomLayerProgram",value:function(a){var r=this.customLayerPrograms.get(a);return r&&(r.program.kill(),this.customLayerPrograms.delete(a),this.scheduleRender()),this}},{key:"getCamera",value:function(){return this.camera}},{key:"setCamera",value:function(a){return this.camera.cancelAnimation(),this.unbindCameraHandlers(),this.camera=a,this.bindCameraHandlers(),this.scheduleRender(),this}},{key:"getContainer",value:function(){return this.container}},{key:"getGraph",value:function(){return this.internals.graph}},{key:"setGraph",value:function(a){return a===this.internals.graph?this:(this.stateManager.pruneNodes(function(r){return a.hasNode(r)}),this.stateManager.pruneEdges(function(r){return a.hasEdge(r)}),this.unbindGraphHandlers(),this.checkEdgesEventsFrame!==null&&(cancelAnimationFrame(this.checkEdgesEventsFrame),this.checkEdgesEventsFrame=null),this.internals.graph=a,this.autoRescaleFrozen=!1,this.bindGraphHandlers(),this.refresh(),this)}},{key:"getMouseCaptor",value:function(){return this.mouseCaptor}},{key:"getTouchCaptor",value:function(){return this.touchCaptor}},{key:"getDimensions",value:function(){return{width:this.width,height:this.height}}},{key:"getGraphDimensions",value:function(){var a=this.customBBox||this.nodeExtent;return{width:a.x[1]-a.x[0]||1,height:a.y[1]-a.y[0]||1}}},{key:"getNodeDisplayData",value:function(a){var r=this.internals.nodeDataCache[a];return r?Object.assign({},r):void 0}},{key:"getEdgeDisplayData",value:function(a){var r=this.internals.edgeDataCache[a];return r?Object.assign({},r):void 0}},{key:"getNodeState",value:function(a){return this.stateManager.getNodeState(a)}},{key:"getEdgeState",value:function(a){return this.stateManager.getEdgeState(a)}},{key:"getGraphState",value:function(){return this.stateManager.getGraphState()}},{key:"setNodeState",value:function(a,r){return this.stateManager.setNodeState(a,r),this}},{key:"setEdgeState",value:function(a,r){return this.stateManager.setEdgeState(a,r),this}},{key:"setGraphState",value:function(a){return this.stateManager.setGraphState(a),this}},{key:"_setPanning",value:function(a){this.stateManager.setGraphState({isPanning:a})}},{key:"_setZooming",value:function(a){this.stateManager.setGraphState({isZooming:a})}},{key:"_hasNodeDrag",value:function(){var a=this.internals.dragManager;return!!(a.pendingNode||a.session)}},{key:"_showGestureHint",value:function(a){var r=this.internals.settings;r.gestureTarget==="shared"&&(this.gestureHint=this.gestureHint||new nf(this.container),this.gestureHint.show(a,r))}},{key:"setNodesState",value:function(a,r){return this.stateManager.setNodesState(a,r),this}},{key:"setEdgesState",value:function(a,r){return this.stateManager.setEdgesState(a,r),this}},{key:"updateContainerCursor",value:function(){var a=this.stateManager.hovered,r=this.resolvedStageStyle.cursor||"";this.container.style.cursor=a&&Wh(this.internals,a)||r}},{key:"refreshStageStyle",value:function(){this.resolvedStageStyle=Na(this.stylesDeclaration.stage,this.stateManager.graphState),this.resolvedStageStyle.background!==void 0&&(this.container.style.backgroundColor=this.resolvedStageStyle.background),this.updateContainerCursor()}},{key:"getNodeDisplayedLabels",value:function(){return new Set(this.labelRenderer.displayedNodeLabels)}},{key:"getEdgeDisplayedLabels",value:function(){return new Set(this.labelRenderer.displayedEdgeLabels)}},{key:"getSettings",value:function(){return W({},this.internals.settings)}},{key:"getSetting",value:function(a){return this.internals.settings[a]}},{key:"getStyles",value:function(){return W({},this.stylesDeclaration)}},{key:"getPrimitives",value:function(){return W({},this.internals.primitives)}},{key:"setSetting",value:function(a,r){return this.internals.settings[a]=r,Gn(this.internals.settings),this.handleSettingsUpdate(),this.scheduleRefresh(),this}},{key:"updateSetting",value:function(a,r){return this.setSetting(a,r(this.internals.settings[a])),this}},{key:"setSettings",value:function(a){return this.internals.settings=W(W({},this.internals.settings),a),Gn(this.internals.settings),this.handleSettingsUpdate(),this.scheduleRefresh(),this}},{key:"resize",value:function(a){var r=this.width,i=this.height;if(this.width=this.container.offsetWidth,this.height=this.container.offsetHeight,this.internals.pixelRatio=jt(),this.width===0)if(this.internals.settings.allowInvalidContainer)this.width=1;else throw new Error("Sigma: Container has no width. You can set the allowInvalidContainer setting to true to stop seeing this error.");if(this.height===0)if(this.internals.settings.allowInvalidContainer)this.height=1;else throw new Error("Sigma: Container has no height. You can set the allowInvalidContainer setting to true to stop seeing this error.");if(!a&&r===this.width&&i===this.height)return this;this.labelRenderer.labelsDirty=!0;for(var o=0,s=[this.mouseLayer].concat(V(Object.values(this.extraElements)));o<s.length;o++){var l=s[o];l.style.width=this.width+"px",l.style.height=this.height+"px"}return this.webGLContext&&(this.stageCanvas.setAttribute("width",this.width*this.internals.pixelRatio+"px"),this.stageCanvas.setAttribute("height",this.height*this.internals.pixelRatio+"px"),this.webGLContext.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio)),this.emit("resize"),this}},{key:"clear",value:function(){return this.emit("beforeClear"),this.webGLContext.bindFramebuffer(WebGLRenderingContext.FRAMEBUFFER,null),this.webGLContext.clear(WebGLRenderingContext.COLOR_BUFFER_BIT),this.emit("afterClear"),this}},{key:"scheduleStateRefresh",value:function(){this.needToRefreshState=!0,this.scheduleRender()}},{key:"refreshState",value:function(){var a=this,r;this.stateManager.flushGraphStateFlags();var i=this.stateManager.graphStateChanged&&this.internals.nodeStyleAnalysis.dependency==="graph-state",o=this.stateManager.graphStateChanged&&this.edgeStyleAnalysis.dependency==="graph-state",s=!1;if(i)this.internals.graph.forEachNode(function(g){a.refreshNodeState(g)&&(s=!0)});else if(this.internals.nodeStyleAnalysis.dependency!=="static"){var l=O(this.stateManager.dirtyNodes),u;try{for(l.s();!(u=l.n()).done;){var d=u.value;this.refreshNodeState(d)&&(s=!0)}}catch(g){l.e(g)}finally{l.f()}}if(o)this.internals.graph.forEachEdge(function(g){a.refreshEdgeState(g)&&(s=!0)});else if(this.edgeStyleAnalysis.dependency!=="static"){var c=O(this.stateManager.dirtyEdges),f;try{for(c.s();!(f=c.n()).done;){var h=f.value;this.refreshEdgeState(h)&&(s=!0)}}catch(g){c.e(g)}finally{c.f()}}this.stateManager.graphStateChanged&&(r=this.stylesDeclaration)!==null&&r!==void 0&&r.stage&&this.refreshStageStyle(),this.stateManager.clearDirtyTracking(),s&&(this.pendingProcess="full")}},{key:"refreshNodeState",value:function(a){var r=this.internals.nodeDataCache[a];if(!r||this.nodeReducer){var i,o,s,l,u=(i=this.internals.nodeDataCache[a])===null||i===void 0?void 0:i.depth,d=(o=this.internals.nodeDataCache[a])===null||o===void 0?void 0:o.zIndex,c=(s=this.internals.nodeDataCache[a])===null||s===void 0?void 0:s.labelAttachment;this.updateNode(a);var f=this.internals.nodeDataCache[a];this.internals.attachmentManager&&f.labelAttachment!==c&&this.internals.attachmentManager.invalidateNode(a);var h;this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&f.shape&&f.shape in this.internals.nodeShapeMap?h=this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[f.shape]]:h=Kt(f.shape||"circle"),(l=this.internals.nodeDataTexture).updateNode.apply(l,[a,f.x,f.y,f.size,h].concat(V(Fn(f)),[f.color])),u&&f.depth!==u&&this.updateNodeDepthRanges(a,u,f.depth);var g=this.nodeProgramIndex[a];return g!==void 0&&(this.addNodeToProgram(a,g),this.nodeProgram.invalidateBuffers()),d!==void 0&&f.zIndex!==d}var v=this.internals.graph.getNodeAttributes(a),m=this.stateManager.getNodeState(a),p=r.size,b=r.shape,y=r.depth,_=r.zIndex,x=r.labelAttachment,T=r.rotationAlignment,R=r.labelRotationAlignment,E=r.color;Fa(this.stylesDeclaration.nodes,v,m,this.stateManager.graphState,this.internals.graph,r),this.postEvaluateNode(r,v,m);var C=this.nodeGraphCoords[a],w=r.x!==C.x||r.y!==C.y;if(w&&(C.x=r.x,C.y=r.y),this.normalizationFunction.applyTo(r),this.internals.nodeShapeMap?(!r.shape||!(r.shape in this.internals.nodeShapeMap))&&(r.shape=Object.keys(this.internals.nodeShapeMap)[0]):this.nodeShapeSlug&&(r.shape=this.nodeShapeSlug),this.internals.attachmentManager&&r.labelAttachment!==x&&this.internals.attachmentManager.invalidateNode(a),Qe(this.internals.nodesWithForcedLabels,a,$e(r)),Qe(this.internals.nodesWithBackdrop,a,Ma(r)),w||r.size!==p||r.shape!==b||r.rotationAlignment!==T||r.labelRotationAlignment!==R||r.color!==E){var N,A;this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&r.shape&&r.shape in this.internals.nodeShapeMap?A=this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[r.shape]]:A=Kt(r.shape||"circle"),(N=this.internals.nodeDataTexture).updateNode.apply(N,[a,r.x,r.y,r.size,A].concat(V(Fn(r)),[r.color]))}this.itemBuckets.nodes.set(a,r.depth),r.depth!==y&&this.updateNodeDepthRanges(a,y,r.depth);var F=this.nodeProgramIndex[a];return F!==void 0&&(this.addNodeToProgram(a,F),this.nodeProgram.invalidateBuffers()),r.zIndex!==_}},{key:"refreshEdgeState",value:function(a){var r=this.internals.edgeDataCache[a];if(!r||this.edgeReducer){var i=r?.depth,o=r?.zIndex;this.updateEdge(a);var s=this.internals.edgeDataCache[a];i&&s.depth!==i&&this.updateEdgeDepthRanges(a,i,s.depth);var l=this.edgeProgramIndex[a];return l!==void 0&&(this.addEdgeToProgram(a,l),this.edgeProgram.invalidateBuffers()),o!==void 0&&s.zIndex!==o}var u=this.internals.graph.getEdgeAttributes(a),d=this.stateManager.getEdgeState(a),c=r.depth,f=r.zIndex,h=r.size,g=r.path,v=r.selfLoopPath,m=r.parallelPath,p=r.head,b=r.tail;Ia(this.stylesDeclaration.edges,u,d,this.stateManager.graphState,this.internals.graph,r),this.postEvaluateEdge(r,u),this.applyEdgeSpread(a,r,d),Qe(this.internals.edgesWithForcedLabels,a,$e(r)),this.itemBuckets.edges.set(a,r.depth),r.depth!==c&&this.updateEdgeDepthRanges(a,c,r.depth);var y=this.edgeProgramIndex[a];if(y!==void 0){var _=r.size!==h||r.path!==g||r.selfLoopPath!==v||r.parallelPath!==m||r.head!==p||r.tail!==b;if(_)this.addEdgeToProgram(a,y),this.edgeProgram.invalidateBuffers();else{var x=this.internals.graph.source(a),T=this.internals.graph.target(a),R=this.internals.nodeDataCache[x],E=this.internals.nodeDataCache[T],C=this.edgeTextureIndexCache[a];this.edgeProgram.process(rt(this.pickingState,"edge",a),y,R,E,r,C),this.edgeProgram.invalidateBuffers()}}return r.zIndex!==f}},{key:"refresh",value:function(a){var r=this,i=a?.skipIndexation!==void 0?a?.skipIndexation:!1,o=a?.schedule!==void 0?a.schedule:!1,s=!a||!a.partialGraph;if(s)this.clearEdgeIndices(),this.clearNodeIndices(),this.internals.graph.forEachNode(function(R){return r.addNode(R)}),this.edgeGroups.rebuild(),this.internals.graph.forEachEdge(function(R){return r.addEdge(R)}),this.pendingProcess="full";else{for(var l,u,d=((l=a.partialGraph)===null||l===void 0?void 0:l.nodes)||[],c=0,f=d?.length||0;c<f;c++){var h,g,v=""+d[c],m=(h=this.internals.nodeDataCache[v])===null||h===void 0?void 0:h.labelAttachment;if(this.updateNode(v),this.internals.attachmentManager&&((g=this.internals.nodeDataCache[v])!==null&&g!==void 0&&g.labelAttachment||m)&&this.internals.attachmentManager.invalidateNode(v),i){var p=this.nodeProgramIndex[v];if(p===void 0)throw new Error('Sigma: node "'.concat(v,`" can't be repaint`));this.addNodeToProgram(v,p)}}i&&d.length>0&&(this.nodeProgram.invalidateBuffers(),this.labelRenderer.labelsDirty=!0);for(var b=(a==null||(u=a.partialGraph)===null||u===void 0?void 0:u.edges)||[],y=0,_=b.length;y<_;y++){var x=""+b[y];if(this.updateEdge(x),i){var T=this.edgeProgramIndex[x];if(T===void 0)throw new Error('Sigma: edge "'.concat(x,`" can't be repaint`));this.addEdgeToProgram(x,T)}}i&&b.length>0&&(this.edgeProgram.invalidateBuffers(),this.labelRenderer.labelsDirty=!0),!i&&this.pendingProcess!=="full"&&(this.pendingProcess=b.length>0?"full":"nodes")}return o?this.scheduleRender():this.render(),this}},{key:"scheduleRender",value:function(){var a=this;return this.renderFrame||(this.renderFrame=requestAnimationFrame(function(){a.render()})),this}},{key:"scheduleRefresh",value:function(a){return this.refresh(W(W({},a),{},{schedule:!0}))}},{key:"getViewportZoomedState",value:function(a,r){var i=this.camera.getState(),o=i.ratio,s=i.angle,l=i.x,u=i.y,d=this.internals.settings,c=d.minCameraRatio,f=d.maxCameraRatio;typeof f=="number"&&(r=Math.min(r,f)),typeof c=="number"&&(r=Math.max(r,c));var h=r/o,g={x:this.width/2,y:this.height/2},v=this.viewportToFramedGraph(a),m=this.viewportToFramedGraph(g);return{angle:s,x:(v.x-m.x)*(1-h)+l,y:(v.y-m.y)*(1-h)+u,ratio:r}}},{key:"viewRectangle",value:function(){var a=this.viewportToFramedGraph({x:0,y:0}),r=this.viewportToFramedGraph({x:this.width,y:0}),i=this.viewportToFramedGraph({x:0,y:this.height});return{x1:a.x,y1:a.y,x2:r.x,y2:r.y,height:r.y-i.y}}},{key:"framedGraphToViewport",value:function(a){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=!!r.cameraState||!!r.viewportDimensions||!!r.graphDimensions||!!r.padding,o=r.matrix||(i?Ue(r.cameraState||this.camera.getState(),r.viewportDimensions||this.getDimensions(),r.graphDimensions||this.getGraphDimensions(),r.padding||this.getStagePadding()):this.matrix),s=pt(o,a);return{x:(1+s.x)*this.width/2,y:(1-s.y)*this.height/2}}},{key:"viewportToFramedGraph",value:function(a){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=!!r.cameraState||!!r.viewportDimensions||!!r.graphDimensions||!!r.padding,o=r.matrix||(i?Ue(r.cameraState||this.camera.getState(),r.viewportDimensions||this.getDimensions(),r.graphDimensions||this.getGraphDimensions(),r.padding||this.getStagePadding(),!0):this.invMatrix),s=pt(o,{x:a.x/this.width*2-1,y:1-a.y/this.height*2});return isNaN(s.x)&&(s.x=0),isNaN(s.y)&&(s.y=0),s}},{key:"viewportToGraph",value:function(a){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.normalizationFunction.inverse(this.viewportToFramedGraph(a,r))}},{key:"graphToViewport",value:function(a){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.framedGraphToViewport(this.normalizationFunction(a),r)}},{key:"graphToFramedGraph",value:function(a){return this.normalizationFunction(a)}},{key:"framedGraphToGraph",value:function(a){return this.normalizationFunction.inverse(a)}},{key:"getGraphToViewportRatio",value:function(){var a={x:0,y:0},r={x:1,y:1},i=Math.sqrt(Math.pow(a.x-r.x,2)+Math.pow(a.y-r.y,2)),o=this.graphToViewport(a),s=this.graphToViewport(r),l=Math.sqrt(Math.pow(o.x-s.x,2)+Math.pow(o.y-s.y,2));return l/i}},{key:"computeNodeExtent",value:function(){var a=this.nodeGraphCoords,r=Object.keys(a);if(!r.length)return{x:[0,1],y:[0,1]};for(var i=1/0,o=-1/0,s=1/0,l=-1/0,u=0,d=r.length;u<d;u++){var c=a[r[u]],f=c.x,h=c.y;f<i&&(i=f),f>o&&(o=f),h<s&&(s=h),h>l&&(l=h)}return{x:[i,o],y:[s,l]}}},{key:"getBBox",value:function(){return this.nodeExtent}},{key:"getCustomBBox",value:function(){return this.customBBox}},{key:"setCustomBBox",value:function(a){return this.customBBox=a,this.scheduleRender(),this}},{key:"kill",value:function(){var a,r,i,o,s;this.emit("kill"),this.removeAllListeners(),this.camera.cancelAnimation(),this.unbindCameraHandlers(),window.removeEventListener("resize",this.activeListeners.handleResize),this.mouseCaptor.kill(),this.touchCaptor.kill(),this.internals.hoverResolver.kill(),this.unbindGraphHandlers(),this.clearIndices(),this.clearState(),this.internals.nodeDataCache={},this.internals.edgeDataCache={},this.renderFrame&&(cancelAnimationFrame(this.renderFrame),this.renderFrame=null);for(var l=this.container;l.firstChild;)l.removeChild(l.firstChild);this.nodeProgram.kill(),this.nodeFramePass.kill(),this.edgeProgram.kill(),this.edgeFramePass.kill(),this.internals.labelProgram.kill(),(a=this.internals.edgeLabelProgram)===null||a===void 0||a.kill(),(r=this.internals.edgeLabelBackgroundProgram)===null||r===void 0||r.kill(),this.internals.backdropProgram.kill(),this.internals.labelBackgroundProgram.kill(),(i=this.internals.attachmentProgram)===null||i===void 0||i.kill(),(o=this.internals.attachmentManager)===null||o===void 0||o.kill(),this.internals.attachmentProgram=null,this.internals.attachmentManager=null;var u=O(this.customLayerPrograms.values()),d;try{for(u.s();!(d=u.n()).done;){var c=d.value.program;c.kill()}}catch(g){u.e(g)}finally{u.f()}if(this.customLayerPrograms.clear(),this.sdfAtlas&&(this.sdfAtlas=null),this.internals.nodeDataTexture&&(this.internals.nodeDataTexture.kill(),this.internals.nodeDataTexture=null),this.internals.nodeFrameTexture&&(this.internals.nodeFrameTexture.kill(),this.internals.nodeFrameTexture=null),this.internals.edgeDataTexture&&(this.internals.edgeDataTexture.kill(),this.internals.edgeDataTexture=null),this.internals.edgeFrameTexture&&(this.internals.edgeFrameTexture.kill(),this.internals.edgeFrameTexture=null),this.webGLContext){var f;(f=this.webGLContext.getExtension("WEBGL_lose_context"))===null||f===void 0||f.loseContext(),this.webGLContext=null}(s=this.gestureHint)===null||s===void 0||s.kill(),this.gestureHint=null,this.mouseLayer.remove();for(var h in this.extraElements)this.extraElements[h].remove();this.extraElements={}}},{key:"scaleSize",value:function(){var a=arguments.length>0&&arguments[0]!==void 0?arguments[0]:1,r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:this.camera.ratio;return a/this.internals.settings.zoomToSizeRatioFunction(r)*(this.getSetting("itemSizesReference")==="positions"?r*this.graphToViewportRatio:1)}},{key:"getStageCanvas",value:function(){return this.stageCanvas}},{key:"getMouseLayer",value:function(){return this.mouseLayer}}])})(Pn),ns=cf;var Up=Ye(lt());function as(e,n){return typeof e=="number"?e:(J(e)==="object"&&e!==null&&"attribute"in e,n)}function is(e){var n=e??{},t=n.cornerRadius,a=n.rotation,r=as(t,0),i=as(a,0),o=`
`.concat(jn,`
float sdf_square(vec2 uv, float size, float cornerRadius, float rotation) {
  // Apply rotation if needed
  vec2 p = uv;
  if (rotation != 0.0) {
    p = rotate2D(rotation) * p;
  }

  // Distance to box with given corner radius
  // Based on Inigo Quilez's box SDF: https://iquilezles.org/articles/distfunctions2d/
  vec2 d = abs(p) - vec2(size - cornerRadius);
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - cornerRadius;
}
`);return{name:"square",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:r},{name:"u_rotation",type:"float",value:i}],inradiusFactor:Math.SQRT1_2}}function rs(e,n){return typeof e=="number"?e:(J(e)==="object"&&e!==null&&"attribute"in e,n)}function os(e){var n=e??{},t=n.cornerRadius,a=n.rotation,r=rs(t,0),i=rs(a,0),o=`
`.concat(jn,`
float sdf_diamond(vec2 uv, float size, float cornerRadius, float rotation) {
  // Apply rotation if needed
  vec2 p = uv;
  if (rotation != 0.0) {
    p = rotate2D(rotation) * p;
  }

  // Diamond SDF - using rhombus formula from Inigo Quilez
  // https://iquilezles.org/articles/distfunctions2d/
  // For a diamond (square rotated 45°), b = (size, size)
  vec2 b = vec2(size, -size);
  p = abs(p);
  float h = clamp((dot(b, p) + b.y * b.y) / dot(b, b), 0.0, 1.0);
  p -= b * vec2(h, h - 1.0);
  float d = length(p) * sign(p.x);

  // Apply corner radius if specified
  if (cornerRadius > 0.0) {
    d = d + cornerRadius;
  }

  return d;
}
`);return{name:"diamond",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:r},{name:"u_rotation",type:"float",value:i}],inradiusFactor:Math.SQRT1_2}}var hf="pixels",ff="butt";function gf(e){return e===void 0||e===!1?{tail:!1,head:!1}:e===!0?{tail:!0,head:!0}:e==="head"?{tail:!1,head:!0}:{tail:!0,head:!1}}function pf(e){var n,t;return e===void 0?{tail:0,head:0}:typeof e=="number"?{tail:e,head:e}:{tail:(n=e.tail)!==null&&n!==void 0?n:0,head:(t=e.head)!==null&&t!==void 0?t:0}}function ss(e){var n,t,a,r,i,o,s,l=e??{},u=(n=l.dashColor)!==null&&n!==void 0?n:{attribute:"color"},d=(t=l.gapColor)!==null&&t!==void 0?t:0,c={dashSize:(a=l.dashSize)!==null&&a!==void 0?a:{value:10,mode:"pixels"},gapSize:(r=l.gapSize)!==null&&r!==void 0?r:{value:10,mode:"pixels"},dashOffset:(i=l.dashOffset)!==null&&i!==void 0?i:{value:0,mode:"pixels"}},f=(o=l.align)!==null&&o!==void 0?o:.5,h=(s=l.cap)!==null&&s!==void 0?s:ff,g=gf(l.solidExtremities),v=pf(l.solidMargin),m=Ut(u,"dashColor"),p=[c.dashSize,c.gapSize,c.dashOffset].map(function(A){var F;return((F=A.mode)!==null&&F!==void 0?F:hf)==="relative"?1:0}),b=[{name:"u_sizeMode",type:"vec3",value:p},{name:"u_align",type:"float",value:f},{name:"u_solidExtremities",type:"vec2",value:[g.tail?1:0,g.head?1:0]},{name:"u_solidMargin",type:"vec2",value:[v.tail,v.head]}],y=V(m.attributes),_=m.needsNodeColors,x;if(typeof d=="number")x="vec4(dashColor.rgb, dashColor.a * ".concat(se(d),")");else{var T=Ut(d,"gapColor");x=T.glsl,y.push.apply(y,V(T.attributes)),_=_||T.needsNodeColors}var R=!("value"in c.dashSize),E=!("value"in c.gapSize),C=!("value"in c.dashOffset);["dashSize","gapSize","dashOffset"].forEach(function(A){if("value"in c[A])b.push({name:"u_".concat(A),type:"float",value:c[A].value});else{var F;y.push({name:"a_".concat(A),size:1,type:WebGL2RenderingContext.FLOAT,source:c[A].attribute}),b.push({name:"u_".concat(A),type:"float",value:(F=c[A].default)!==null&&F!==void 0?F:0})}});var w=function(F,L){return L?"(v_".concat(F," > 0.0 ? v_").concat(F," : u_").concat(F,")"):"u_".concat(F)},N=`
// Dashed pattern layer with antialiased boundaries
// Uniforms:
//   u_dashSize: size of each dash (or default when using attribute)
//   u_gapSize: size of gaps between dashes (or default when using attribute)
//   u_dashOffset: offset to shift the pattern (or default when using attribute)
//   u_sizeMode: vec3 indicating if values are thickness-relative (x=dash, y=gap, z=offset)
//   u_align: pattern alignment (0=start, 0.5=center, 1=end)
//   u_solidExtremities: vec2(tail, head) - 1.0 means solid, 0.0 means dashed
//   u_solidMargin: vec2(tail, head) - extra solid margin in pixels
`.concat(R?"// Varying: v_dashSize for per-edge dash size":"",`
`).concat(E?"// Varying: v_gapSize for per-edge gap size":"",`
`).concat(C?"// Varying: v_dashOffset for per-edge dash offset":"",`

vec4 layer_dashed(EdgeContext ctx) {
  // Dash color (straight alpha, matching v_color and blendOver)
  vec4 dashColor = `).concat(m.glsl,`;

  // Check for solid zones first (extremities and margins)
  // v_zone: 0=tail extremity, 1=body, 2=head extremity
  // v_tailLengthRatio and v_headLengthRatio give extremity lengths as ratio of thickness

  // Tail solid zone check
  if (u_solidExtremities.x > 0.5 && v_zone < 0.5) {
    // In tail extremity zone and solidExtremities.tail is enabled
    return dashColor;
  }
  // Head solid zone check
  if (u_solidExtremities.y > 0.5 && v_zone > 1.5) {
    // In head extremity zone and solidExtremities.head is enabled
    return dashColor;
  }

  // Compute extremity lengths in world units for margin calculation
  float tailExtremityLength = v_tailLengthRatio * ctx.thickness;
  float headExtremityLength = v_headLengthRatio * ctx.thickness;

  // Convert pixel margins to world units (same formula as thickness conversion)
  float tailMarginWorld = u_solidMargin.x * u_correctionRatio / u_sizeRatio;
  float headMarginWorld = u_solidMargin.y * u_correctionRatio / u_sizeRatio;

  // Tail margin check (margin starts after extremity zone)
  float tailSolidZone = (u_solidExtremities.x > 0.5 ? tailExtremityLength : 0.0) + tailMarginWorld;
  if (ctx.distanceFromSource < tailSolidZone) {
    return dashColor;
  }

  // Head margin check (margin starts before extremity zone)
  float headSolidZone = (u_solidExtremities.y > 0.5 ? headExtremityLength : 0.0) + headMarginWorld;
  if (ctx.distanceToTarget < headSolidZone) {
    return dashColor;
  }

  // Get dash size values (from attribute if available, otherwise uniform)
  float dashSizeValue = `).concat(w("dashSize",R),`;
  float gapSizeValue = `).concat(w("gapSize",E),`;
  float dashOffsetValue = `).concat(w("dashOffset",C),`;

  // Compute actual sizes (either in pixels converted to world units, or relative to thickness)
  float pixelToWorld = u_correctionRatio / u_sizeRatio;
  float dashSize = dashSizeValue * (u_sizeMode.x > 0.5 ? ctx.thickness : pixelToWorld);
  float gapSize = gapSizeValue * (u_sizeMode.y > 0.5 ? ctx.thickness : pixelToWorld);
  float dashOffset = dashOffsetValue * (u_sizeMode.z > 0.5 ? ctx.thickness : pixelToWorld);

  // Early return when no visible dash pattern:
  // - dashSize ≈ 0: no dashes to show, return transparent (let plain layer show through)
  // - gapSize ≈ 0: all dash/no gap, effectively solid, return transparent (let plain layer handle it)
  // Threshold scales with pixelToWorld so it stays ~0.1px regardless of zoom
  float dashThreshold = 0.1 * pixelToWorld;
  if (dashSize < dashThreshold || gapSize < dashThreshold) {
    return vec4(0.0);
  }

  // Pattern length is dash + gap
  float patternLength = dashSize + gapSize;

  // Adjust distances for solid zones (pattern starts after solid zones)
  float adjustedDistFromSource = ctx.distanceFromSource - tailSolidZone;
  float adjustedDistToTarget = ctx.distanceToTarget - headSolidZone;

  // Compute alignment anchor point
  // - align: 0 → anchor at start, pattern begins with a dash
  // - align: 1 → anchor at end, pattern ends with a dash
  // - align: 0.5 → anchor at center, pattern is symmetric
  float dashedLength = adjustedDistFromSource + adjustedDistToTarget;
  float anchorDist = u_align * dashedLength;

  // Position within the repeating pattern
  // By subtracting anchorDist, we ensure the anchor point maps to position 0 in the pattern
  // This avoids the unstable mod(dashedLength, patternLength) operation
  float posInPattern = mod(adjustedDistFromSource - anchorDist + dashOffset, patternLength);

  // Signed longitudinal distance to the nearest dash center, wrapping across
  // pattern repetitions so both dash edges antialias correctly
  float longFromCenter =
    mod(posInPattern - dashSize * 0.5 + patternLength * 0.5, patternLength) - patternLength * 0.5;

  // Compute signed distance field for the dash
  // Positive inside dash, negative inside gap
`).concat(h==="round"?`  // Capsule SDF: round caps carved inside the dash length, so a dash never
  // exceeds dashSize. Dashes shorter than the thickness degenerate to circles
  // (dots) of diameter dashSize.
  // ctx.sdf is 0 at the stroke boundary, so shift it back to centerline distance
  float transverse = ctx.sdf + ctx.thickness * 0.5;
  float capRadius = min(ctx.thickness, dashSize) * 0.5;
  float halfLength = dashSize * 0.5 - capRadius;
  vec2 q = vec2(max(abs(longFromCenter) - halfLength, 0.0), transverse);
  float sdf = capRadius - length(q);`:"  float sdf = dashSize * 0.5 - abs(longFromCenter);",`

  // Apply antialiasing using smoothstep
  // aaWidth is in world units, same as our distance
  float dashAlpha = smoothstep(-ctx.aaWidth, ctx.aaWidth, sdf);

  // Gap color (straight alpha, like the dash color)
  vec4 gapColor = `).concat(x,`;

  // Blend between gap and dash colors
  return mix(gapColor, dashColor, dashAlpha);
}
`);return{name:"dashed",glsl:N,uniforms:b,attributes:y,needsNodeColors:_}}function ls(e){var n=e??{},t=n.segments,a=t===void 0?16:t,r=`
// Compute control point from curvature
// Control point is placed perpendicular to the midpoint of source-target line
vec2 computeControlPoint(vec2 source, vec2 target, float curvature) {
  vec2 midpoint = 0.5 * (source + target);
  vec2 delta = target - source;
  // Perpendicular direction (rotated 90 degrees)
  vec2 perp = vec2(-delta.y, delta.x);
  float len = length(perp);
  if (len < 0.0001) return midpoint;
  perp = perp / len;
  // Offset by curvature * edge length
  return midpoint + perp * curvature * len;
}

// Position at parameter t ∈ [0, 1]
vec2 path_curved_position(float t, vec2 source, vec2 target) {
  float curvature = v_curvature;
  vec2 control = computeControlPoint(source, target, curvature);
  float u = 1.0 - t;
  return u * u * source + 2.0 * u * t * control + t * t * target;
}

// Derivative of quadratic Bezier (for efficient arc length computation)
vec2 path_curved_derivative(float t, vec2 source, vec2 target) {
  float curvature = v_curvature;
  vec2 control = computeControlPoint(source, target, curvature);
  // B'(t) = 2(1-t)(P1-P0) + 2t(P2-P1)
  return 2.0 * (1.0 - t) * (control - source) + 2.0 * t * (target - control);
}

// Approximate arc length using 5-point Gauss-Legendre quadrature
float path_curved_length(vec2 source, vec2 target) {
  // Gauss-Legendre 5-point weights and abscissae
  const float x1 = 0.9061798459, x2 = 0.5384693101;
  const float w1 = 0.2369268850, w2 = 0.4786286705, w3 = 0.5688888889;

  // Transform from [-1,1] to [0,1]: t = 0.5 * (x + 1)
  float t1a = 0.5 * (-x1 + 1.0), t1b = 0.5 * (x1 + 1.0);
  float t2a = 0.5 * (-x2 + 1.0), t2b = 0.5 * (x2 + 1.0);

  // Evaluate derivative magnitudes at sample points
  float d1a = length(path_curved_derivative(t1a, source, target));
  float d1b = length(path_curved_derivative(t1b, source, target));
  float d2a = length(path_curved_derivative(t2a, source, target));
  float d2b = length(path_curved_derivative(t2b, source, target));
  float d3 = length(path_curved_derivative(0.5, source, target));

  // Sum weighted samples (factor of 0.5 for interval transformation)
  return 0.5 * (w1 * (d1a + d1b) + w2 * (d2a + d2b) + w3 * d3);
}
`;return{name:"curved",segments:a,glsl:r,uniforms:[],attributes:[{name:"curvature",size:1,type:WebGL2RenderingContext.FLOAT}],variables:{curvature:{type:"number",default:0}},spread:{variable:"curvature",compute:function(o,s,l){return(o-(s-1)/2)*l}}}}function us(e){var n=e??{},t=n.lengthRatio,a=t===void 0?5:t,r=n.widthRatio,i=r===void 0?4:r,o=n.margin,s=o===void 0?0:o,l=`
// Arrow SDF: triangle with base at x=0, tip at x=lengthRatio
// uv.x: 0 (base) to lengthRatio (tip), uv.y: [-halfW, +halfW]
// Returns signed distance (negative inside, positive outside)
float extremity_arrow(vec2 uv, float lengthRatio, float widthRatio) {
  float x = uv.x;
  float y = abs(uv.y);
  float halfW = widthRatio * 0.5;

  // Past the tip: euclidean distance to tip point
  if (x > lengthRatio) {
    return length(vec2(x - lengthRatio, y));
  }

  // Back edge: signed distance to x=0 line
  float backDist = -x;

  // Side edge: signed distance to sloped triangle edge
  float clampedX = max(0.0, x);
  float maxY = halfW * (1.0 - clampedX / lengthRatio);
  float sideDist = y - maxY;

  // Convex shape SDF = max of half-plane distances
  return max(backDist, sideDist);
}
`;return{name:"arrow",glsl:l,length:a,widthFactor:i,margin:s,uniforms:[],attributes:[]}}function ds(e){var n=e??{},t=n.lengthRatio,a=t===void 0?4:t,r=n.widthRatio,i=r===void 0?a+1:r,o=n.margin,s=o===void 0?0:o,l=`
// Circle SDF: circle centered at (lengthRatio/2, 0) with radius = lengthRatio/2
// uv.x: 0 (base) to lengthRatio (far edge), uv.y: [-halfW, +halfW]
float extremity_circle(vec2 uv, float lengthRatio, float widthRatio) {
  float radius = lengthRatio * 0.5;
  vec2 center = vec2(radius, 0.0);
  return length(uv - center) - radius;
}
`;return{name:"circle",glsl:l,length:a,widthFactor:i,margin:s,uniforms:[],attributes:[]}}function cs(e){var n=e??{},t=n.lengthRatio,a=t===void 0?5:t,r=n.widthRatio,i=r===void 0?4:r,o=n.margin,s=o===void 0?0:o,l=`
// Diamond SDF: rhombus with vertices at (0,0), (L/2, W/2), (L, 0), (L/2, -W/2)
float extremity_diamond(vec2 uv, float lengthRatio, float widthRatio) {
  float halfL = lengthRatio * 0.5;
  float halfW = widthRatio * 0.5;

  // Center the diamond at (halfL, 0)
  vec2 p = abs(uv - vec2(halfL, 0.0));

  // Diamond is the set |x/halfL| + |y/halfW| <= 1
  // Signed distance: (p.x/halfL + p.y/halfW - 1) * normalization
  float d = p.x / halfL + p.y / halfW - 1.0;

  // Scale by the distance from center to edge along the gradient direction
  float norm = length(vec2(1.0 / halfL, 1.0 / halfW));
  return d / norm;
}
`;return{name:"diamond",glsl:l,length:a,widthFactor:i,margin:s,uniforms:[],attributes:[]}}var ea='"Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif';function ps(e,n){let t=hs("back"),a=hs("front");n.prepend(t),n.append(a);let r=e.data.entities.filter(i=>i.at).sort((i,o)=>fs(e.data,o)-fs(e.data,i)||i.i-o.i);e.sigma.on("afterRender",()=>{if(!e.shown)return;let i=vf(e),o=gs(t,i);bf(i,o);let s=gs(a,i);xf(i,s,r),_f(i,s),Tf(i,s,r,()=>yf(i,o)),Ef(i,s)})}function hs(e){let n=document.createElement("canvas");return n.className=`layer ${e}`,n}var fs=(e,n)=>({Province:30,City:12,County:3}[e.types[n.type].type]??0)+4*n.edges.length;function gs(e,{width:n,height:t}){let a=window.devicePixelRatio||1;(e.width!==Math.round(n*a)||e.height!==Math.round(t*a))&&(e.width=Math.round(n*a),e.height=Math.round(t*a),e.style.width=`${n}px`,e.style.height=`${t}px`);let r=e.getContext("2d");return r.setTransform(a,0,0,a,0,0),r.clearRect(0,0,n,t),r}function vf(e){let{sigma:n}=e,{width:t,height:a}=n.getDimensions(),[r,i,o]=[[0,0],[1e3,0],[0,1e3]].map(([d,c])=>n.graphToViewport({x:d,y:c})),s=([d,c])=>({x:r.x+((i.x-r.x)*d+(o.x-r.x)*c)/1e3,y:r.y+((i.y-r.y)*d+(o.y-r.y)*c)/1e3}),l=n.getGraphState().dimmed,u=d=>!l||e.litNodes.has(String(d));return{state:e,sigma:n,width:t,height:a,at:s,scale:{x:Math.abs(i.x-r.x)/1e3,y:Math.abs(o.y-r.y)/1e3},dimmed:l,lit:u,palette:Rr[e.dark?"dark":"light"],room:mf(t,a)}}function mf(e,n){let a=Math.ceil(e/6)+1,r=new Uint8Array(a*(Math.ceil(n/6)+1)),[i,o]=[1,2];return{take(s,l,u,d,c=!1){if(s<0||l<0||s+u>e||l+d>n)return!1;let[f,h,g,v]=[Math.floor(s/6),Math.floor((s+u)/6),Math.floor(l/6),Math.floor((l+d)/6)];for(let m=g;m<=v;m++)for(let p=f;p<=h;p++)if(r[m*a+p]>(c?i:0))return!1;for(let m=g;m<=v;m++)r.fill(o,m*a+f,m*a+h+1);return!0},keep(s,l,u){let[d,c]=[Math.max(0,Math.round((s-u)/6)),Math.min(a,Math.floor((s+u+2)/6))],[f,h]=[Math.max(0,Math.round((l-u)/6)),Math.min(r.length/a,Math.round((l+u)/6))];for(let g=f;g<h;g++)for(let v=d;v<c;v++)r[g*a+v]||=i}}}function vs(e){let{data:n,shown:t,grounds:a}=e;if(a?.shown===t)return a.regions;let r=({x:o,y:s,width:l,height:u},[d,c])=>Math.hypot((d-o)/l,(c-s)/u)<.6,i=n.regions.filter(o=>[...t.entities].some(s=>n.entities[s].at&&r(o,n.entities[s].at)));return e.grounds={shown:t,regions:i},i}function bf({state:e,at:n,scale:t,palette:a,width:r,height:i},o){for(let s of vs(e)){let{x:l,y:u}=n([s.x,s.y]),[d,c]=[s.width/2*t.x+6,s.height/2*t.y+6];s.entity<0||l+d<0||u+c<0||l-d>r||u-c>i||(o.beginPath(),o.ellipse(l,u,d,c,0,0,2*Math.PI),o.fillStyle=a.region,o.fill(),o.strokeStyle=a.regionLine,o.stroke())}}function yf({state:e,at:n,scale:t,palette:a,room:r},i){i.textAlign="center",i.fillStyle=a.regionInk;for(let o of vs(e)){if(o.entity<0)continue;let{x:s,y:l}=n([o.x,o.y]),[u,d]=[o.width/2*t.x+6,o.height/2*t.y+6],c=Math.max(11,Math.min(15,u/5));i.font=`600 ${c}px ${ea}`;let{name:f}=e.data.entities[o.entity],h=i.measureText(f).width;r.take(s-h/2-2,l-d-4-c,h+4,c*1.2,!0)&&i.fillText(f,s,l-d-4)}}function xf({state:e,sigma:n,at:t,lit:a,room:r,width:i,height:o},s,l){s.textAlign="center",s.textBaseline="middle";for(let u of l){let{badge:d}=e.data.types[u.type];if(!d||!e.shown.entities.has(u.i)||!a(u.i))continue;let{size:c,borderColor:f}=e.graph.getNodeAttributes(String(u.i)),h=n.scaleSize(c),{x:g,y:v}=t(u.at);h<5.5||g<0||v<0||g>i||v>o||(s.font=`${Math.min(14,h*1.25)}px ${ea}`,s.fillStyle=f,s.fillText(d,g,v+.5),r.keep(g,v,h))}s.textBaseline="alphabetic"}function _f({state:e,sigma:n,at:t,palette:a},r){r.strokeStyle=a.mark,r.lineWidth=2;for(let i of e.selected.entities){let o=e.data.entities[i];if(!o.at||!e.shown.entities.has(i))continue;let{x:s,y:l}=t(o.at);r.beginPath(),r.arc(s,l,n.scaleSize(e.graph.getNodeAttribute(String(i),"size"))+4,0,2*Math.PI),r.stroke()}r.lineWidth=1}function Tf(e,n,t,a){let{state:r,sigma:i,at:o,lit:s,dimmed:l,palette:u,room:d,width:c,height:f}=e,h=t.filter(p=>r.shown.entities.has(p.i)),g=({i:p})=>r.selected.entities.includes(p)||r.hovered?.entity===p,v=p=>{let{x:b,y}=o(p.at);if(b<0||y<0||b>c||y>f)return;let _=g(p),x=i.scaleSize(r.graph.getNodeAttribute(String(p.i),"size"))+(_?4:0),T=r.data.types[p.type].type,R=T==="Province"?14:T==="City"?13:12;n.font=`${T==="Province"||_?"600 ":""}${R}px ${ea}`;let E=Sf(p.name),C=n.measureText(E).width;!d.take(b+x+2,y-R*.6,C+4,R*1.2)&&!_||(n.strokeText(E,b+x+4,y+R*.36),n.fillText(E,b+x+4,y+R*.36))};n.textAlign="left",n.lineJoin="round",n.lineWidth=3,n.strokeStyle=u.halo,n.fillStyle=u.ink;let m=h.filter(p=>!g(p));for(let p of m.filter(({type:b})=>da(r.data.types[b]))){let{x:b,y}=o(p.at),_=i.scaleSize(r.graph.getNodeAttribute(String(p.i),"size"));d.take(b-_,y-_,2*_-6,2*_)}h.filter(g).forEach(v),l&&m.filter(p=>s(p.i)).forEach(v),a(),l&&(n.globalAlpha=.4),m.filter(p=>!l||!s(p.i)).forEach(v),n.globalAlpha=1}var Sf=e=>{let n=Array.from(e.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g," "));return n.length>18?n.slice(0,17).join("")+"…":n.join("")};function Ef(e,n){let{state:t,at:a,dimmed:r,palette:i,room:o}=e,{data:s,shown:l,sigma:u}=t,d=r?[...t.litEdges].map(Number):[...l.edges.keys()],c=r?60:120;n.font=`11px ${ea}`,n.textAlign="center";for(let f of d.sort((h,g)=>Number(l.edges.get(g).amount-l.edges.get(h).amount)||h-g)){if(c<=0)break;let h=s.edges[f],[g,v]=[a(s.entities[h.subject].at),a(s.entities[h.object].at)];if(!r&&!l.edges.get(f).amount&&!l.edges.get(f).people)continue;let m=[s.relations[h.relation].word&&de(s.relations[h.relation]),we(l.edges.get(f))].filter(Boolean).join(" "),p=n.measureText(m).width;if(Math.hypot(g.x-v.x,g.y-v.y)<p+(r?0:50))continue;let b=(u.getEdgeDisplayData(String(f))?.curvature??0)/2,[y,_]=[(g.x+v.x)/2+(v.y-g.y)*b,(g.y+v.y)/2-(v.x-g.x)*b];o.take(y-p/2-2,_-8,p+4,15)&&(c--,n.fillStyle=i.halo,n.globalAlpha=.85,n.fillRect(y-p/2-2,_-7,p+4,14),n.globalAlpha=1,n.fillStyle=i.soft,n.fillText(m,y,_+4))}}var Rf=()=>({name:"border",uniforms:[],attributes:[{name:"borderColor",size:4,type:WebGL2RenderingContext.UNSIGNED_BYTE,normalized:!0,source:"borderColor"}],glsl:`
vec4 layer_border(vec4 v_borderColor) {
  float width = 1.6 * context.pixelToUV;
  return vec4(v_borderColor.rgb, v_borderColor.a * smoothstep(-width - context.aaWidth, -width, context.sdf));
}
`}),bs=1500,Af=({edges:e})=>({nodes:{shapes:[Bt(),is(),os()],layers:[Wt(),Rf()],variables:{borderColor:{type:"color",default:"#475467"}}},edges:{paths:[Ht(),ls({segments:e.length>bs?5:14})],extremities:[us({lengthRatio:4,widthRatio:3}),ds({lengthRatio:3,widthRatio:3}),cs({lengthRatio:4,widthRatio:3})],variables:{dash:{type:"number",default:0},gap:{type:"number",default:0},plain:{type:"color",default:"#00000000"},dashes:{type:"color",default:"#00000000"}},layers:[De({color:{attribute:"plain"}}),ss({dashColor:{attribute:"dashes"},dashSize:{attribute:"dash",mode:"relative"},gapSize:{attribute:"gap",mode:"relative"},solidExtremities:!0})]}}),wf={nodes:[{x:{attribute:"x"},y:{attribute:"y"},size:{attribute:"size"},shape:{attribute:"shape"},color:{attribute:"color"},borderColor:{attribute:"borderColor"},cursor:"pointer",visibility:{whenState:"isHidden",then:"hidden",else:"visible"},labelVisibility:"hidden",backdropVisibility:"hidden",depth:"nodes"},{when:(e,n,t)=>t.dimmed&&!n.lit,then:{opacity:.35}}],edges:[{size:{attribute:"size"},opacity:{attribute:"opacity"},head:{attribute:"head"},tail:{attribute:"tail"},color:{attribute:"color"},plain:{attribute:"plain"},dashes:{attribute:"dashes"},dash:{attribute:"dash"},gap:{attribute:"gap"},path:"straight",parallelPath:"curved",parallelSpread:.18,cursor:"pointer",visibility:{whenState:"isHidden",then:"hidden",else:"visible"},depth:"edges"},{when:(e,n,t)=>t.dimmed&&!n.lit,then:{opacity:.12}},{whenState:"lit",then:{opacity:1,depth:"topEdges"}},{whenState:"isHovered",then:{opacity:1,depth:"topEdges"}}]};function ys(e,n,t,a,r){if(!document.createElement("canvas").getContext("webgl2"))throw new Error("no WebGL 2");let i=new dt;for(let u of e.entities)u.at&&i.addNode(String(u.i),_s(e,u,t));for(let u of e.edges)i.addEdgeWithKey(String(u.i),String(u.subject),String(u.object),Ts(e,u,n.edges.get(u.i)??u,t));let o={step:ms(e,a)},s=new ns(i,a,{primitives:Af(e),styles:wf,customNodeState:{lit:!1},customEdgeState:{lit:!1},customGraphState:{dimmed:!1},settings:{renderLabels:!1,enableEdgeEvents:!0,itemSizesReference:"screen",zoomToSizeRatioFunction:u=>1/Cf(o.step/u),autoRescale:"once",stagePadding:40,minEdgeThickness:.6,edgePickingPadding:4,nodePickingPadding:2,minCameraRatio:.01,maxCameraRatio:3,hideEdgesOnMove:e.edges.length>bs&&Df(),allowInvalidContainer:!0,enableCameraRotation:!1,enableCameraMouseRotation:!1,zoomDuration:na()?0:200,inertiaDuration:na()?0:200,doubleClickZoomingDuration:na()?0:200}}),l={data:e,sigma:s,graph:i,shown:n,dark:t,hovered:null,selected:{entities:[],edges:[]}};return s.setCustomBBox(xs(e)),ps(l,a),Es(l),ra(l),Lf(l,r),s.refresh(),{show:u=>Ss(l,u),theme:u=>Pf(l,u),select:(u,d)=>kf(l,u,d),fit:()=>aa(l,{x:.5,y:.5,ratio:1,angle:0}),zoom:u=>aa(l,{ratio:s.getCamera().getBoundedRatio(s.getCamera().ratio*u)}),pan:(u,d)=>aa(l,{x:s.getCamera().x+u*s.getCamera().ratio,y:s.getCamera().y+d*s.getCamera().ratio}),go:u=>lr(l,u,s.getCamera().ratio),frame:u=>lr(l,u,1),reveal:u=>u.every(d=>Ff(l,d))||lr(l,u,s.getCamera().ratio),setCamera:u=>s.getCamera().setState({...u,angle:0}),resize:()=>{o.step=ms(e,a),s.resize(!0),s.refresh()},sigma:s}}function Df(){let e=document.createElement("canvas").getContext("webgl2"),n=e.getExtension("WEBGL_debug_renderer_info");return/swiftshader|llvmpipe|software|basic render/i.test(e.getParameter(n?n.UNMASKED_RENDERER_WEBGL:e.RENDERER))}var Cf=e=>e<17?Math.max(e/17,.12):Math.pow(e/17,.45);function ms(e,n){let t=xs(e);if(!t)return 17;let a=(r,[i,o])=>10*(r-80)/Math.max(o-i,100);return Math.max(1,Math.min(a(n.clientWidth,t.x),a(n.clientHeight,t.y)))}function xs(e){let n=e.entities.flatMap(({at:r})=>r?[{x:r[0],y:r[1],width:0,height:0}]:[]),t=[...e.regions,...n];if(!t.length)return null;let a=(r,i)=>t.reduce(([o,s],l)=>[Math.min(o,l[r]-l[i]/2),Math.max(s,l[r]+l[i]/2)],[1/0,-1/0]);return{x:a("x","width"),y:a("y","height")}}var na=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function _s(e,n,t){let a=e.types[n.type],{fill:r,border:i}=on(a,t);return{x:n.at[0],y:n.at[1],size:Ar(a,n),shape:a.shape,color:r,borderColor:i}}function Ts(e,n,t,a){let r=e.relations[n.relation],i=sn(r,a),[o,s]=t.planned?[5,3]:r.dots?[1,1.2]:[0,0];return{size:wr(t),opacity:Dr(t)*Math.min(1,Math.max(.3,20/Math.sqrt(e.edges.length))),head:r.head??"none",tail:r.tail??"none",color:i,plain:o?"#00000000":i,dashes:o?i:"#00000000",dash:o,gap:s}}function Lf(e,n){let{sigma:t}=e;t.on("clickNode",({node:a})=>n.entity(Number(a))),t.on("clickEdge",({edge:a})=>n.edge(Number(a))),t.on("clickStage",()=>n.ground()),t.on("enterNode",({node:a,event:r})=>ta(e,{entity:Number(a)},n,r)),t.on("enterEdge",({edge:a,event:r})=>ta(e,{edge:Number(a)},n,r)),t.on("leaveNode",()=>ta(e,null,n)),t.on("leaveEdge",()=>ta(e,null,n)),t.getCamera().on("updated",({x:a,y:r,ratio:i})=>n.camera({x:a,y:r,ratio:i}))}function ta(e,n,t,a){e.hovered=n,ra(e),t.over(n,a)}function kf(e,n,t){e.selected={entities:n,edges:t},ra(e)}function ra(e){let{data:n,sigma:t,shown:a}=e,r=new Set,i=new Set,o=u=>{let d=n.edges[u];i.add(String(u)),r.add(String(d.subject)).add(String(d.object))},s=u=>{n.entities[u].at&&r.add(String(u)),n.entities[u].edges.filter(d=>a.edges.has(d.i)).forEach(d=>o(d.i))};e.hovered?.entity!==void 0?s(e.hovered.entity):e.hovered?o(e.hovered.edge):e.selected.edges.length?e.selected.edges.forEach(o):e.selected.entities.forEach(s);let l=(u,d,c)=>{let f=[...d].filter(g=>!u.has(g)),h=[...u].filter(g=>!d.has(g));f.length&&c(f,{lit:!1}),h.length&&c(h,{lit:!0})};l(r,e.litNodes??new Set,(u,d)=>t.setNodesState(u,d)),l(i,e.litEdges??new Set,(u,d)=>t.setEdgesState(u,d)),e.litNodes=r,e.litEdges=i,t.setGraphState({dimmed:r.size>0})}function Ss(e,n){let{data:t,graph:a,dark:r}=e;e.shown=n;for(let[i,o]of n.edges)a.replaceEdgeAttributes(String(i),Ts(t,t.edges[i],o,r));Es(e),ra(e)}function Es({sigma:e,graph:n,shown:t}){let a=(r,i,o,s)=>{let l=r.filter(u=>o(u).isHidden===i(Number(u)));s(l.filter(u=>!i(Number(u))),{isHidden:!0}),s(l.filter(u=>i(Number(u))),{isHidden:!1})};a(n.edges(),r=>t.edges.has(r),r=>e.getEdgeState(r),(r,i)=>r.length&&e.setEdgesState(r,i)),a(n.nodes(),r=>t.entities.has(r),r=>e.getNodeState(r),(r,i)=>r.length&&e.setNodesState(r,i))}function Pf(e,n){e.dark=n;for(let t of e.graph.nodes())e.graph.mergeNodeAttributes(t,_s(e.data,e.data.entities[t],n));e.shown&&Ss(e,e.shown),e.sigma.refresh()}function aa(e,n){e.sigma.getCamera().animate(n,{duration:na()?0:250})}function Ff({data:e,sigma:n},t){if(!e.entities[t].at)return!0;let[a,r]=e.entities[t].at,i=n.graphToViewport({x:a,y:r}),{width:o,height:s}=n.getDimensions();return i.x>20&&i.y>20&&i.x<o-20&&i.y<s-20}function lr(e,n,t){let{sigma:a,data:r}=e,i=n.map(f=>r.entities[f].at).filter(Boolean).map(([f,h])=>a.graphToFramedGraph({x:f,y:h}));if(!i.length)return;let o=f=>[Math.min(...i.map(h=>h[f])),Math.max(...i.map(h=>h[f]))],[[s,l],[u,d]]=[o("x"),o("y")],c=Math.min(t,1,Math.max(.25,1.6*Math.max(l-s,d-u)));aa(e,{x:(s+l)/2,y:(u+d)/2,ratio:c})}function Rs(e){document.addEventListener("keydown",n=>{if(n.ctrlKey||n.metaKey||n.altKey||n.isComposing||n.target.closest?.("input:not([type=checkbox]):not([type=range]), select, textarea")&&n.key!=="Escape")return;let a=If(e,n);a&&(a(),n.preventDefault())})}function If(e,n){let t={ArrowLeft:[-.1,0],ArrowRight:[.1,0],ArrowUp:[0,.1],ArrowDown:[0,-.1]};return t[n.key]&&n.target.closest?.("#graph")?()=>e.graph?.pan(...t[n.key]):{"/":()=>te("find").focus(),Escape:()=>e.escape(),t:()=>e.store.set({tab:e.store.view.tab==="graph"?"table":"graph"}),p:()=>e.path(),n:()=>te("next")?.click(),b:()=>te("previous")?.click(),"+":()=>e.graph?.zoom(1/1.5),"=":()=>e.graph?.zoom(1/1.5),"-":()=>e.graph?.zoom(1.5),0:()=>e.graph?.fit(),d:()=>e.theme(),l:()=>e.language(),"?":()=>e.help()}[n.key]}function As(){let e=te("help");if(e.open)return e.close();oe(e,D("h2",{},B("help")),B("helpText").map(n=>D("p",{},n)),D("dl",{},B("keys").map(([n,t])=>[D("dt",{},D("kbd",{},n)),D("dd",{},t)])),D("button",{type:"button",onclick:()=>e.close()},B("close"))),e.showModal()}var ws=20;function Ds(e,n,t,a,r){let i=Nf(e,n,a,r);if(t===a||!i.has(t))return[];let o=[],s=(l,u)=>{if(!(o.length>=50*ws)){if(l===a)return void o.push(u);for(let[d,c]of Cs(e,n,l,r))i.get(d)===i.get(l)-1&&s(d,[...u,{from:l,to:d,edges:c}])}};return s(t,[]),o.map(l=>({hops:l,doubt:Gf(n,l),statements:zf(n,l)})).sort((l,u)=>l.doubt-u.doubt||u.statements-l.statements).slice(0,ws).map(({hops:l})=>l)}function Cs(e,n,t,a){let{edges:r,parent:i,children:o}=e.entities[t],s=new Map(a?[i,...o].filter(l=>l>=0).map(l=>[l,[]]):[]);for(let l of r){if(!n.edges.has(l.i))continue;let u=Me(l,t);s.has(u)||s.set(u,[]),s.get(u).push(l)}return[...s].sort(([l],[u])=>l-u)}function Nf(e,n,t,a){let r=new Map([[t,0]]);for(let i=[t];i.length;){let o=i.shift();for(let[s]of Cs(e,n,o,a))r.has(s)||(r.set(s,r.get(o)+1),i.push(s))}return r}var Gf=(e,n)=>n.reduce((t,{edges:a})=>t+1-Math.max(0,...a.map(r=>e.edges.get(r.i).confidence)),0),zf=(e,n)=>n.reduce((t,{edges:a})=>t+a.reduce((r,i)=>r+e.edges.get(i.i).statements.length,0),0);function ks(e,n){let t=ur(e,n),a=n.from===null||n.to===null;return[D("h2",{id:"panel-title"},B("path")),Ls(e,n,"from"),Ls(e,n,"to"),D("label",{},D("input",{id:"places",type:"checkbox",checked:n.places,onchange:r=>e.store.set({selected:{...n,places:r.target.checked}})})," ",B("pathPlaces")),a?D("p",{class:"note"},B("pathHint")):D("p",{class:"facts"},t.length?B("paths",t.length,t[0].length):B("pathNone")," ",D("button",{type:"button",onclick:()=>e.store.set({selected:{...n,from:n.to,to:n.from}})},B("swap"))),D("ol",{class:"paths"},t.map(r=>D("li",{},r.map(i=>Mf(e,i)))))]}var ur=({data:e,shown:n},{from:t,to:a,places:r})=>t===null||a===null?[]:Ds(e,n,t,a,r);function Ls(e,n,t){let{data:a,store:r}=e,i=l=>r.set({selected:{...n,[t]:l}}),o=B(t==="from"?"pathStart":"pathEnd");if(n[t]===null)return D("div",{class:"end"},D("span",{class:"note"},o),dn(a,{id:`find-${t}`,label:o,dark:e.dark,choose:l=>i(l.i)}));let s=a.entities[n[t]];return D("div",{class:"end"},D("span",{class:"note"},o),Pe(a.types[s.type],e.dark()),D("bdi",{},s.name),D("button",{type:"button",class:"icon","aria-label":B("close"),onclick:()=>i(null)},"×"))}function Mf(e,{from:n,to:t,edges:a}){let{data:r,shown:i}=e,o=r.entities[n].parent===t?B("inPlace"):B("contains");return D("div",{class:"step"},D("bdi",{},r.entities[n].name),D("ul",{},a.length?null:D("li",{class:"note"},o),a.map(s=>{let l=r.relations[s.relation],u=l.symmetric?"↔":s.subject===n?"→":"←";return D("li",{},D("button",{type:"button",class:"said",onclick:()=>e.chooseEdge(s.i)},Oe(l,e.dark()),`${de(l)} ${u} `,we(i.edges.get(s.i))))})),D("bdi",{},r.entities[t].name))}function Fs(e){let{data:n,store:t}=e,a=n.types.filter(i=>e.counts.types[i.i]),r=n.relations.filter(i=>e.counts.relations[i.i]);oe(te("side"),Ps(e,"relations",r,"hiddenRelations",Oe,e.counts.relations),Ps(e,"types",a,"hiddenTypes",Pe,e.counts.types),Of(t),Bf(t),Wf(t),D("p",{class:"legend"},B("legendWidth")),D("button",{type:"button",id:"reset",onclick:e.reset},B("reset")))}function Ps(e,n,t,a,r,i){let{store:o}=e,s=l=>{let u=()=>{let f=new Set(o.view[a]);f.delete(l.i)||f.add(l.i),o.set({[a]:f})},d=()=>{let f=t.filter(g=>g!==l).map(g=>g.i),h=f.every(g=>o.view[a].has(g))&&!o.view[a].has(l.i);o.set({[a]:new Set(h?[]:f)})},c=l.type??l.relation;return D("li",{},D("label",{},D("input",{type:"checkbox","data-kind":c,checked:!o.view[a].has(l.i),onchange:u}),r(l,e.dark()),D("span",{class:"name"},de(l)),D("span",{class:"count"},String(i[l.i]))),D("button",{type:"button",class:"only","data-only":c,title:B("onlyHint"),onclick:d},B("only")))};return D("fieldset",{},D("legend",{},B(n)),D("ul",{},t.map(s)))}function Of(e){let n=Ir()==="zh"?["100万","1000万","1亿","10亿"]:["1 million","10 million","100 million","1 billion"],t=D("span",{class:"problem",role:"alert"}),a=r=>{let i=Pr(r.target.value);oe(t,i===void 0?B("badAmount"):""),i!==void 0&&e.set({least:i})};return D("fieldset",{},D("legend",{},D("label",{for:"amount"},B("amount"))),D("input",{id:"amount",list:"amounts",value:e.view.least===null?"":Fe(e.view.least),placeholder:B("amountHint"),onchange:a}),D("datalist",{id:"amounts"},n.map(r=>D("option",{value:r}))),t)}function Bf(e){let n=D("output",{for:"confidence"},e.view.confidence.toFixed(2)),t=a=>{oe(n,Number(a.target.value).toFixed(2)),e.set({confidence:Number(a.target.value)})};return D("fieldset",{},D("legend",{},D("label",{for:"confidence"},B("confidence"))," ",n),D("input",{id:"confidence",type:"range",min:0,max:1,step:.05,value:e.view.confidence,oninput:t}))}function Wf(e){let n=([t,a])=>D("option",{value:t,selected:e.view.status===t},B(a));return D("fieldset",{},D("legend",{},D("label",{for:"status-of"},B("status"))),D("select",{id:"status-of",onchange:t=>e.set({status:t.target.value})},[["all","any"],["done","done"],["planned","planned"]].map(n)))}var Is=e=>"\uFEFF"+e.map(n=>n.map(Uf).join(",")+`\r
`).join("");function Uf(e){let n=String(e??"");return/^[=+\-@\t\r]/.test(n)&&!/^[+-]?\d+(\.\d+)?$/.test(n)&&(n="'"+n),/[",\r\n]/.test(n)?'"'+n.replaceAll('"','""')+'"':n}function Ns(e,n,t){let a=URL.createObjectURL(new Blob([t],{type:n})),r=document.createElement("a");r.href=a,r.download=e,r.click(),setTimeout(()=>URL.revokeObjectURL(a),1e4)}var dr=200,ia=[{name:"subject",text:(e,{edge:n})=>e.data.entities[n.subject].name},{name:"relation",text:(e,{edge:n})=>de(e.data.relations[n.relation])},{name:"object",text:(e,{edge:n})=>e.data.entities[n.object].name},{name:"amount",number:({sum:e})=>e.amount,text:(e,{sum:n})=>n.amount?Fe(n.amount):""},{name:"people",number:({sum:e})=>e.people,text:(e,{sum:n})=>n.people?String(n.people):""},{name:"period",text:(e,{sum:n})=>un(n)},{name:"status",text:(e,{sum:n})=>B(n.planned?"planned":"done")},{name:"confidence",number:({sum:e})=>e.confidence,text:(e,{sum:n})=>n.confidence.toFixed(2)},{name:"statements",number:({sum:e})=>e.statements.length,text:(e,{sum:n})=>String(n.statements.length)},{name:"quote",text:(e,{edge:n})=>cn(e,n.i)[0]?.evidence.exact??""}];function Gs(e){let{column:n,down:t}=e.store.view.sort,a=ia.find(s=>s.name===n)??ia[3],i=[...e.shown.edges].map(([s,l])=>({edge:e.data.edges[s],sum:l})).filter(({sum:s})=>s.statements.length).map(s=>({row:s,key:a.number?a.number(s):a.text(e,s)})),o=a.number?(s,l)=>+(s>l)-+(s<l):new Intl.Collator("zh-CN").compare;return i.sort((s,l)=>(t?-1:1)*o(s.key,l.key)||s.row.edge.i-l.row.edge.i),i.map(({row:s})=>s)}function zs(e){let n=Gs(e),t=D("tbody",{}),a=D("button",{type:"button",class:"more",onclick:()=>i()}),r=0,i=()=>{t.append(...n.slice(r,r+dr).map(o=>$f(e,o))),r=Math.min(n.length,r+dr),a.hidden=r===n.length,oe(a,B("more",Math.min(dr,n.length-r)))};i(),oe(te("table"),D("table",{},D("thead",{},D("tr",{},ia.map(o=>Hf(e,o)))),t),a,n.length?null:D("p",{class:"note"},B("nothing")))}function Hf({store:e},{name:n}){let{sort:t}=e.view,a=t.column===n,r=()=>e.set({sort:{column:n,down:a?!t.down:!["subject","relation","object","quote"].includes(n)}});return D("th",{scope:"col",class:n,"aria-sort":a?t.down?"descending":"ascending":null},D("button",{type:"button","data-sort":n,onclick:r},B("columns")[n],a?t.down?" ↓":" ↑":""))}function $f(e,n){let{edge:t}=n,a={subject:()=>e.choose(t.subject),object:()=>e.choose(t.object),relation:()=>e.chooseEdge(t.i),quote:()=>e.chooseEdge(t.i)};return D("tr",{class:n.sum.planned?"planned":null,"data-edge":String(t.i)},ia.map(r=>{let i=r.text(e,n);return D("td",{class:r.name},a[r.name]?D("button",{type:"button",class:"link",title:r.name==="quote"?i:null,onclick:a[r.name]},D("bdi",{},i)):i)}))}function Ms(e){let{data:n}=e,t=["subject","subject_code","subject_id","relation","object","object_code","object_id","amount","people","start","end","status","confidence","statements","quote","title","location"],a=Gs(e).map(({edge:r,sum:i})=>{let[o,s]=[n.entities[r.subject],n.entities[r.object]],l=cn(e,r.i)[0]?.evidence,u=n.documents[l?.document]??{};return[o.name,o.code,o.id,n.relations[r.relation].relation,s.name,s.code,s.id,i.amount?kr(i.amount):"",i.people||"",i.start,i.end,i.planned?"planned":"done",i.confidence,i.statements.length,l?.exact,u.title,u.location]});Ns("kg.csv","text/csv;charset=utf-8",Is([t,...a]))}var Lt=null;function Os({data:e,store:n}){let t=te("time");if(t.hidden=!e.years,!e.years)return;let{first:a,last:r}=e.years,i=()=>n.view.period??[a,r],o=(l,u)=>{cr();let[d,c]=[Math.min(l,u),Math.max(l,u)];n.set({period:d<=a&&c>=r?null:[d,c]})},s=(l,u)=>D("input",{id:l,type:"range",min:a,max:r,step:1,"aria-label":`${B("year")} ${B(l)}`,oninput:d=>u(Number(d.target.value))});oe(t,D("button",{type:"button",class:"icon",id:"play",onclick:()=>Vf(e,n)}),D("div",{class:"years"},jf(e),s("from",l=>o(l,i()[1])),s("to",l=>o(i()[0],l))),D("output",{id:"period"}),D("label",{},D("input",{id:"undated",type:"checkbox",checked:n.view.undated,onchange:l=>n.set({undated:l.target.checked})}),B("undated"))),hr({data:e,store:n})}function hr({data:e,store:n}){if(!e.years)return;let{first:t,last:a}=e.years,[r,i]=n.view.period??[t,a];for(let[s,l]of[["from",r],["to",i]])te(s).value=l;let o=B(Lt?"pause":"play");Object.assign(oe(te("play"),Lt?"■":"▶"),{title:o,ariaLabel:o}),oe(te("period"),n.view.period?"":`${B("allYears")} `,r===i?String(r):`${r}–${i}`),te("time").querySelectorAll(".bars span").forEach((s,l)=>s.classList.toggle("in",t+l>=r&&t+l<=i))}function jf(e){let{first:n,last:t}=e.years,a=Array.from({length:t-n+1},()=>0);for(let i of e.statements)if(!(i.from===null||i.to===null))for(let o=Math.max(n,i.from);o<=Math.min(t,i.to);o++)a[o-n]++;let r=Math.max(...a);return D("div",{class:"bars","aria-hidden":"true"},a.map((i,o)=>{let s=D("span",{title:`${n+o}: ${i}`});return s.style.height=`${i?Math.max(8,100*i/r):0}%`,s}))}function Vf(e,n){if(Lt)return cr(),n.set({period:n.view.period});let t=e.years.first,a=()=>{t>e.years.last&&cr(),n.set({period:t>e.years.last?null:[t,t]}),t++};Lt=setInterval(a,1200),a()}function cr(){clearInterval(Lt),Lt=null}var oa=()=>({tab:"graph",hiddenTypes:new Set,hiddenRelations:new Set,period:null,undated:!0,least:null,confidence:0,status:"all",around:null,selected:null,sort:{column:"amount",down:!0},camera:null,language:null,theme:null});function Bs(e){let n=[];return{view:e,on:t=>n.push(t),set(t){Object.assign(e,t);for(let a of n)a(e,Object.keys(t))}}}function fr(e,n){let t=new URLSearchParams,a=(r,i)=>i!==null&&i!==""&&t.set(r,i);return a("tab",n.tab==="table"?"table":null),a("without",[...[...n.hiddenTypes].map(r=>e.types[r].type),...[...n.hiddenRelations].map(r=>e.relations[r].relation)].join(" ")),a("years",n.period&&n.period.join("-")),a("undated",n.undated?null:"no"),a("amount",n.least===null?null:String(n.least)),a("confidence",n.confidence||null),a("status",n.status==="all"?null:n.status),a("around",n.around&&`${n.around.hops} ${e.entities[n.around.entity].id}`),a("show",Xf(e,n.selected)),a("sort",n.sort.column==="amount"&&n.sort.down?null:(n.sort.down?"-":"")+n.sort.column),a("camera",n.camera&&[n.camera.x,n.camera.y,n.camera.ratio].map(r=>r.toFixed(4)).join(" ")),a("language",n.language),a("theme",n.theme),t.toString()}function Xf(e,n){switch(n?.kind){case"entity":return`entity ${e.entities[n.entity].id}`;case"edge":return`edge ${n.passage} ${la(e,e.edges[n.edge])}`;case"path":return[n.places?"route":"path",...[n.from,n.to].filter(t=>t!==null).map(t=>e.entities[t].id)].join(" ")}return null}function gr(e,n){let t=new URLSearchParams(n.replace(/^#/,"")),a=(o,s)=>{let l=t.has(o)?s(t.get(o)):void 0;return l===void 0||Number.isNaN(l)?{}:l},r=new Set((t.get("without")??"").split(" ")),i=(o,s)=>new Set(o.filter(l=>r.has(l[s])).map(l=>l.i));return{...t.has("without")?{hiddenTypes:i(e.types,"type"),hiddenRelations:i(e.relations,"relation")}:{},...a("tab",o=>o==="table"?{tab:o}:{}),...a("years",o=>/^\d{1,4}-\d{1,4}$/.test(o)?{period:o.split("-").map(Number)}:{}),...a("undated",o=>({undated:o!=="no"})),...a("amount",o=>/^\d+$/.test(o)?{least:BigInt(o)}:{}),...a("confidence",o=>o>=0&&o<=1?{confidence:Number(o)}:{}),...a("status",o=>o==="done"||o==="planned"?{status:o}:{}),...a("around",o=>Yf(e,o)),...qf(e,n),...a("show",o=>Ws(e,o)),...a("sort",o=>({sort:{column:o.replace(/^-/,""),down:o.startsWith("-")}})),...a("camera",o=>Kf(o.split(" ").map(Number))),...a("language",o=>o==="zh"||o==="en"?{language:o}:{}),...a("theme",o=>o==="light"||o==="dark"?{theme:o}:{})}}function qf(e,n){let[,t,a]=/[#&](entity|edge)=([^&]*)/.exec(n)??[];if(!t)return{};let r;try{r=a.split("~").map(decodeURIComponent)}catch{return{}}return Ws(e,t==="edge"?`edge 0 ${r.join(" ")}`:`entity ${r[0]}`)}function Yf(e,n){let[,t,a]=/^([1-9]) (.*)$/s.exec(n)??[],r=e.entityById.get(a);return r?{around:{entity:r.i,hops:Number(t)}}:{}}function Ws(e,n){let[t,...a]=n.split(" "),r=o=>e.entityById.get(o)?.i??null;if(t==="entity"&&r(a.join(" "))!==null)return{selected:{kind:t,entity:r(a.join(" "))}};if(t==="path"||t==="route")return{selected:{kind:"path",from:r(a[0]),to:r(a[1]),places:t==="route"}};let i=t==="edge"?e.edgeByKey.get(a.slice(1).join(" ")):null;return i?{selected:{kind:t,edge:i.i,passage:Number(a[0])||0}}:{}}var Kf=([e,n,t])=>[e,n,t].every(Number.isFinite)&&t>0?{camera:{x:e,y:n,ratio:t}}:{};var sa=["hiddenTypes","hiddenRelations","period","undated","least","confidence","status","around"];async function Zf(){let e=await _r(),n=Bs({...oa(),...Qf(e),...gr(e,location.hash)}),t={data:e,store:n,counts:Jf(e),shown:null,graph:null,filtersOpen:!1};eg(t),n.on((a,r)=>pr(t,r)),pr(t,Object.keys(n.view)),Rs(t),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>pr(t,["theme"])),addEventListener("hashchange",()=>location.hash.slice(1)!==fr(e,n.view)&&n.set({...oa(),...gr(e,location.hash)})),globalThis.kgPage=t,document.documentElement.dataset.ready="yes"}function Qf({path:e}){return e.length>1?{selected:{kind:"path",from:e[0],to:e.at(-1),places:!0}}:{}}function Jf(e){let n={types:e.types.map(()=>0),relations:e.relations.map(()=>0)};for(let t of e.edges)n.relations[t.relation]++;for(let t of e.entities)t.at&&n.types[t.type]++;return n}function eg(e){let{data:n,store:t}=e;e.dark=()=>(t.view.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"))==="dark",e.choose=a=>{let{selected:r}=t.view;if(r?.kind==="path"&&(r.from===null||r.to===null)&&r.from!==a)return t.set({selected:r.from===null?{...r,from:a}:{...r,to:a}});t.set({selected:{kind:"entity",entity:a}}),e.graph?.reveal([a])},e.chooseEdge=a=>n.edges[a].statements.length&&t.set({selected:{kind:"edge",edge:a,passage:0}}),e.centre=a=>{t.set({tab:"graph"}),e.graph?.go(a)},e.path=()=>t.set({selected:t.view.selected?.kind==="path"?null:{kind:"path",from:t.view.selected?.entity??null,to:null,places:!1}}),e.csv=()=>Ms(e),e.link=async()=>{try{await navigator.clipboard.writeText(location.href),$s(B("copied"))}catch{prompt(B("link"),location.href)}},e.theme=()=>t.set({theme:e.dark()?"light":"dark"}),e.language=()=>t.set({language:vr(t.view)==="zh"?"en":"zh"}),e.reset=()=>{let{language:a,theme:r,tab:i}=t.view;t.set({...oa(),language:a,theme:r,tab:i}),e.graph?.fit()},e.help=As,e.filters=()=>{e.filtersOpen=!e.filtersOpen,te("side").classList.toggle("open",e.filtersOpen),ha(e)},e.escape=()=>te("help").open?te("help").close():e.filtersOpen?e.filters():t.set(t.view.selected?{selected:null}:t.view.around?{around:null}:{})}var vr=e=>e.language??(navigator.language.startsWith("zh")?"zh":"en");function tg(e){let{store:n}=e,t=te("graph");t.tabIndex=0,t.setAttribute("aria-label",B("graph"));try{e.graph=ys(e.data,e.shown,e.dark(),t,{entity:e.choose,edge:e.chooseEdge,over:(a,r)=>rg(e,a,r),ground:()=>n.view.selected?.kind!=="path"&&n.set({selected:null}),camera:a=>ig(e,a)})}catch(a){if(a.message!=="no WebGL 2")throw a;e.noGraph=!0,t.append(D("p",{class:"note nograph"},B("noGraph")));return}n.view.camera?e.graph.setCamera(n.view.camera):n.view.around?e.graph.frame([...e.shown.entities]):n.view.selected&&e.graph.frame(ag(e,n.view.selected)),new ResizeObserver(()=>t.clientWidth&&e.graph.resize()).observe(t)}function pr(e,n){let{data:t,store:a}=e,{view:r}=a,i=(...s)=>s.some(l=>n.includes(l));Fr(vr(r)),document.documentElement.lang=vr(r)==="zh"?"zh-CN":"en",document.documentElement.dataset.theme=e.dark()?"dark":"light",i(...sa)&&(e.shown=Ur(t,r)),i("language","theme","tab","selected")&&ha(e),(i("language","theme","hiddenTypes","hiddenRelations","around")||n.length>5)&&Fs(e),i("language","undated")?Os(e):i("period")&&hr(e),te("graph").hidden=r.tab!=="graph",te("table").hidden=r.tab!=="table",r.tab==="graph"&&!e.graph&&!e.noGraph?tg(e):(i("theme")&&e.graph?.theme(e.dark()),i(...sa)&&e.graph?.show(e.shown),i("around")&&e.graph?.frame([...e.shown.entities])),i("selected","language","theme","tab",...sa)&&ng(e),r.tab==="table"&&i("tab","sort","language","theme",...sa)&&zs(e);let o=t.selection?.length?` · ${B("part")}${t.selection.join("；")}`:"";$s((t.edges.length?e.shown.relations?B("counts",e.shown.entities.size,e.shown.relations,e.shown.statements):B("nothing"):B("empty"))+o),js(e)}function ng(e){let{selected:n}=e.store.view,t=te("panel");t.hidden=!n,t.setAttribute("aria-labelledby","panel-title");let a={entity:()=>Nr(e,n.entity),edge:()=>zr(e,n),path:()=>ks(e,n)}[n?.kind];oe(t,a?[D("button",{type:"button",class:"icon close","aria-label":B("close"),title:B("close"),onclick:()=>e.store.set({selected:null})},"×"),a()]:[]),Mr(t),e.graph?.select(...Hs(e,n))}function Hs(e,n){let{data:t}=e;switch(n?.kind){case"entity":return[[n.entity],[]];case"edge":return[[t.edges[n.edge].subject,t.edges[n.edge].object],e.shown.edges.has(n.edge)?[n.edge]:[]];case"path":return[[n.from,n.to].filter(a=>a!==null),ur(e,n).flatMap(a=>a.flatMap(({edges:r})=>r.map(i=>i.i)))]}return[[],[]]}function ag(e,n){let{data:t,shown:a}=e,[r]=Hs(e,n);return n.kind!=="entity"?r:r.flatMap(i=>[i,...t.entities[i].edges.filter(o=>a.edges.has(o.i)).map(o=>Me(o,i))])}function rg(e,n,t){let a=te("tip");if(a.hidden=!n,!n)return;let{data:r,shown:i}=e;if(n.entity!==void 0){let l=r.entities[n.entity],u=l.edges.filter(d=>i.edges.has(d.i)).length;oe(a,D("b",{},D("bdi",{},l.name)),` ${de(r.types[l.type])} ${l.code??""} · ${B("relations")} ${u}`)}else{let l=r.edges[n.edge],u=i.edges.get(n.edge)??l;oe(a,D("bdi",{},r.entities[l.subject].name),D("b",{},` ${de(r.relations[l.relation])} `),D("bdi",{},r.entities[l.object].name),D("br"),[we(u),u.statements.length?`“ ${u.statements.length}`:""].filter(Boolean).join(" · "))}let{left:o,top:s}=te("graph").getBoundingClientRect();a.style.left=`${Math.min(o+t.x+14,innerWidth-320)}px`,a.style.top=`${s+t.y+16}px`}var $s=e=>oe(te("status"),e),Us=null;function ig(e,n){let{x:t,y:a,ratio:r}=n;e.store.view.camera=Math.abs(t-.5)+Math.abs(a-.5)+Math.abs(r-1)<.002?null:n,clearTimeout(Us),Us=setTimeout(()=>js(e),300)}function js({data:e,store:n}){let t=fr(e,n.view);location.hash.slice(1)!==t&&history.replaceState(null,"",`#${t}`)}Zf();})();
