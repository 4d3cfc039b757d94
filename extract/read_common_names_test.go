package extract

import "testing"

// Names made of characters and words that are common ones elsewhere.
func TestReadNamesThatBeginWithAnd(t *testing.T) {
	checkReads(t, []readCase{
		{"a street", "结对名单\n海安市和平街道与宁强县大安镇结对。", []string{"和平街道 pairedWith 大安镇"}},
		{"a school", "结对名单\n海安市和平小学与勉县和平路小学结对。", []string{"海安市和平小学 pairedWith 勉县和平路小学"}},
		{"a town's school", "结对名单\n海安市和平镇中心小学与勉县实验小学结对。", []string{"海安市和平镇中心小学 pairedWith 勉县实验小学"}},
		{"a village", "结对名单\n海安市和睦村与宁强县和谐社区结对。", []string{"和睦村 pairedWith 和谐社区"}},
		{"a conjunction", "结对名单\n海安市和启东市对口帮扶宁强县和勉县。", []string{"启东市 assists 勉县", "启东市 assists 宁强县", "海安市 assists 勉县", "海安市 assists 宁强县"}},
		{"people of towns", "帮扶综述\n海安市和城镇居民见面，对口帮扶宁强县。", []string{"海安市 assists 宁强县"}},
		{"a school that gets", "帮扶综述\n宁强县中学获嘉兴市帮扶款30万元。", []string{"嘉兴市 assists 宁强县中学 30万元"}},
	})
}

func TestReadPlacesBehindTheirProvince(t *testing.T) {
	checkReads(t, []readCase{
		{"镇 begins the county", "协作综述\n海安市对口帮扶陕西镇巴、宁强两县。", []string{"海安市 assists 宁强县", "海安市 assists 镇巴县"}},
		{"镇 begins the helper", "协作综述\n江苏镇江对口帮扶陕西镇坪。", []string{"镇江市 assists 镇坪县"}},
		{"a town called like a province", "协作综述\n启东市对口帮扶浙江省衢江区湖南镇。", []string{"启东市 assists 湖南镇"}},
		{"places in front of firms", "招商综述\n南京、苏州、无锡等地35家企业落户宁强县，总投资12亿元。", []string{"35家企业 investsIn 宁强县 12亿元"}},
		{"firms in front of firms", "招商综述\n海安恒远、启东蓝湾等9家企业落户宁强县，总投资12亿元。", []string{"9家企业 investsIn 宁强县 12亿元", "启东蓝湾 investsIn 宁强县", "海安恒远 investsIn 宁强县"}},
		{"the zone of a city", "结对名单\n苏州市姑苏区、相城区、高新区分别与宁强县、勉县、略阳县结对。", []string{"姑苏区 pairedWith 宁强县", "相城区 pairedWith 勉县", "苏州市高新区 pairedWith 略阳县"}},
		{"a five-year plan", "帮扶综述\n海安恒远集团定点帮扶宁强县。“十四五”期间该公司捐款60万元。", []string{"海安恒远集团 assists 宁强县", "海安恒远集团 assists 宁强县 60万元"}},
	})
	checkNames(t, []nameCase{
		{"湖南乡村合作社的代表看了贵州村超。", nil},
		{"客人住在河北镇，第二天走了。", []string{"Township 河北镇"}},
		{"甲方与乙方合作市场建设项目。", nil},
	})
}

func TestReadFirmsOfCommonWords(t *testing.T) {
	checkReads(t, []readCase{
		{"function words", "帮扶综述\n为民集团向宁强县捐款60万元。和润集团在勉县投资3亿元。", []string{"为民集团 assists 宁强县 60万元", "和润集团 investsIn 勉县 3亿元"}},
		{"a place and a trade", "帮扶综述\n四川航空、国网陕西电力分别向宁强县捐款30万元。", []string{"四川航空 assists 宁强县 30万元", "国网陕西电力 assists 宁强县 30万元"}},
		{"a known firm's branch", "帮扶综述\n建行宁强支行向大安镇捐款3万元。", []string{"建行宁强支行 assists 大安镇 3万元"}},
		{"a known firm in a longer name", "帮扶综述\n新希望六和股份有限公司在宁强县投资2亿元。", []string{"新希望六和股份有限公司 investsIn 宁强县 2亿元"}},
		{"two givers by whom", "帮扶综述\n由海安恒远集团、启东蓝湾集团捐赠的药品运抵勉县人民医院，价值86万元。", []string{"启东蓝湾集团 assists 勉县人民医院", "海安恒远集团 assists 勉县人民医院"}},
		{"builds a plant", "招商综述\n海安恒泰玩具有限公司在陕西省宁强县建设玩具加工厂，投资2000万元。", []string{"海安恒泰玩具有限公司 investsIn 宁强县 2000万元"}},
		{"this firm", "帮扶综述\n海安恒远集团定点帮扶宁强县。由该公司捐款60万元。", []string{"海安恒远集团 assists 宁强县", "海安恒远集团 assists 宁强县 60万元"}},
	})
	checkNames(t, []nameCase{
		{"大安镇的佳艺工艺品厂和恒昌纸箱厂开工了。", []string{"Enterprise 佳艺工艺品厂", "Enterprise 恒昌纸箱厂", "Township 大安镇"}},
		{"县里的老水泥厂、村办纸箱厂、手工制衣厂和三座木材厂都停了。", nil},
		{"黑龙江飞鹤乳业在云南华为展厅。", []string{"Enterprise 华为", "Enterprise 黑龙江飞鹤乳业"}},
		{"今年青岛啤酒节很热闹。", nil},
	})
}

func TestReadSchoolsAndHospitalsOfCommonWords(t *testing.T) {
	checkReads(t, []readCase{
		{"of the nation", "帮扶综述\n中国农业大学、首都医科大学定点帮扶宁强县。", []string{"中国农业大学 assists 宁强县", "首都医科大学 assists 宁强县"}},
		{"each builds its own", "帮扶综述\n海安市人民医院帮建骨科，启东市人民医院帮建儿科。", nil},
		{"two subjects", "结对名单\n启东旅游与财经学校和宁强县职教中心结对。", []string{"启东旅游与财经学校 pairedWith 宁强县职教中心"}},
		{"two schools", "结对名单\n启东市海洋小学与勉县中心小学结对。", []string{"启东市海洋小学 pairedWith 勉县中心小学"}},
		{"a numbered hospital", "结对名单\n启东市中医院、第二人民医院分别与勉县人民医院、宁强县人民医院结对。", []string{"启东市中医院 pairedWith 勉县人民医院", "启东市第二人民医院 pairedWith 宁强县人民医院"}},
	})
	checkNames(t, []nameCase{
		{"陕西省农业科学院的专家来到汉源二小。", []string{"School 汉源二小"}},
		{"城里有两座中国医院。", nil},
	})
}
