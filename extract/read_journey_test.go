package extract

import "testing"

// Workers who leave in one sentence and arrive in another.
func TestReadJourneys(t *testing.T) {
	checkReads(t, []readCase{
		{
			"not of whom the text spoke before", "海安市向宁强县捐赠50万元。3月5日，昭通市昭阳区的312名务工人员在昭通站登车。当天下午，专列抵达杭州市余杭区。",
			[]string{"海安市 assists 宁强县 50万元", "昭阳区 transfersLaborTo 余杭区 312人"},
		},
		{
			"departure, then arrival", "清晨，勉县的132名务工人员在县汽车站上了大巴。傍晚，大巴抵达海安市。",
			[]string{"勉县 transfersLaborTo 海安市 132人"},
		},
		{
			"origin in front of the verb", "2月9日，宁强县组织210名劳动力乘专列出发。次日清晨，他们到达启东市。",
			[]string{"宁强县 transfersLaborTo 启东市 210人"},
		},
		{
			"met by the other side", "留坝县76名务工人员登上返岗专列。第二天，启东市人社部门在火车站接站。",
			[]string{"留坝县 transfersLaborTo 启东市 76人"},
		},
		{
			"the aim", "载着雷波县165名务工人员的专车从县城出发。目的地是佛山市三水区。",
			[]string{"雷波县 transfersLaborTo 三水区 165人"},
		},
		{
			"a sentence between", "美姑县58名务工人员乘坐包车启程。车上暖气很足。第二天中午，包车抵达三水区。",
			[]string{"美姑县 transfersLaborTo 三水区 58人"},
		},
		{
			"told by every sentence between", "美姑县58名务工人员乘坐包车启程。次日抵达三水区，40人进了电子厂。其余18人去往南海区。",
			[]string{"美姑县 transfersLaborTo 三水区 40人", "美姑县 transfersLaborTo 南海区 18人"},
		},
		{"the workers' train", "2月18日，汉中站台上，宁强县的88名务工人员登上专列。第二天上午，海安市的大巴在车站迎接他们。", []string{"宁强县 transfersLaborTo 海安市 88人"}},
		{"cleft met", "美姑县的45名老乡乘坐大巴出发。到站接站的是三水区人社局。", []string{"美姑县 transfersLaborTo 三水区 45人"}},
		{"one sentence", "雷波县的33名务工人员清晨出发，傍晚抵达三水区。", []string{"雷波县 transfersLaborTo 三水区 33人"}},
		{"town sets out", "勉县金泉镇的21名青年背着行囊上了大巴。傍晚，大巴停在启东市。", []string{"勉县 transfersLaborTo 启东市 21人"}},
		{"via", "宁强县54名务工人员乘专列出发。专列途经西安市，次日抵达海安市。", []string{"宁强县 transfersLaborTo 海安市 54人"}},
		{"the helper sends a bus", "海安市对口帮扶宁强县。海安市派出大巴，从宁强县接走70名务工人员。", []string{"海安市 assists 宁强县", "宁强县 transfersLaborTo 海安市 70人"}},
		{"two destinations", "宁强县120名务工人员登上包机。落地后，70人去了海安市，50人去了启东市。", []string{"宁强县 transfersLaborTo 海安市 70人", "宁强县 transfersLaborTo 启东市 50人"}},
		{"a later train", "2月3日，勉县61名务工人员乘专列启程。2月5日，留坝县47名务工人员乘专列启程。两天后，专列抵达启东市。", []string{"留坝县 transfersLaborTo 启东市 47人"}},
		{"flight", "美姑县90名务工人员乘坐包机从西昌起飞，两小时后抵达佛山市。", []string{"美姑县 transfersLaborTo 佛山市 90人"}},
	})
}

// Departures that no arrival belongs to, and arrivals of others.
func TestReadNoJourneys(t *testing.T) {
	checkReads(t, []readCase{
		{"departure alone", "清晨，勉县的132名务工人员在县汽车站上了大巴。天气晴好。", nil},
		{"too far back", "勉县的132名务工人员上了大巴。天亮了。路很长。天又黑了。大家都睡了。客车抵达海安市。", nil},
		{
			"somebody else arrives", "勉县的132名务工人员上了大巴。海安市19家企业抵达启东市。", nil,
		},
		{"officials travel", "勉县干部一行12人乘车出发。下午，考察团抵达海安市参观学习。", nil},
		{"home again", "勉县的132名务工人员从车站出发。晚上，他们返回勉县。", nil},
		{"a train in another line", "勉县的132名务工人员上了大巴。\n交通\n新线\n列车抵达海安市。", nil},
	})
}
