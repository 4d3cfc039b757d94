// Package assignment knows which places were assigned to help which: 北京市 to
// help 内蒙古自治区 since 1996, 福州市 to help 定西市 from 2016 to 2021.
//
// # What it is for
//
// It is background knowledge, a prior for a reader. Where an article names two
// places and does not tell which one helps, [Table.Between] does; where a name
// calls several places, the one that is assigned to a place beside it
// ([Table.Related]: 鼓楼区 beside 定西市 is that of 福州市) is the likelier one.
// That two places are assigned to each other says nothing about what an
// article says of them, so nothing becomes a relation by this table alone.
//
// # Data
//
// assignments.tsv is kept by hand. Its first line names the columns: code and
// name of the helper, code and name of the helped division as package
// gazetteer has them, scheme, first and last year, source. An empty first year
// is not known; an empty last year means that the assignment goes on, or that
// its end is not known. The years are for people; the lookup does not ask when
// an article was written, for the directions of all rounds agree.
//
// The schemes are
//
//   - 东西部协作, until 2021 东西部扶贫协作, with the rounds of 1996
//     (国办发〔1996〕26号), 2002 and 2010 (as the white paper
//     中国农村扶贫开发的新进展 of 2011 lists them), 2013 (国办发〔2013〕11号, for
//     贵州省), 2016 (the 指导意见 of the two general offices, which also lets
//     北京市 and 天津市 help prefectures of 河北省) and 2021;
//   - 对口援疆 from 1997 and anew from 2010, 对口援藏 by the conferences of 1994 and
//     2001, 对口援青 by that of 2010, 对口支援四省藏区 by 国办发〔2014〕41号;
//   - 三峡库区对口支援 (国办发〔1992〕14号, which orders it; who helps whom was
//     settled after it), 汶川地震灾后恢复重建对口支援 (国办发〔2008〕53号),
//     南水北调中线对口协作 (国函〔2013〕42号);
//   - 东北地区对口合作 (国办发〔2017〕22号), 革命老区对口合作
//     (发改振兴〔2022〕766号) and 沪苏浙结对帮扶皖北 (2021);
//   - within provinces 江苏省南北结对帮扶 and 广东省对口帮扶粤东西北.
//
// Lines below the level that a document names come from the arrangements of
// the provinces and cities, as the press and the governments' sites report
// them; their source says who arranged it and when. The divisions (师) of the
// 兵团 stand as the cities that are run with them (659001 石河子市), also for
// years before the city was founded, and divisions that changed their names
// stand under those of today (安州区 for 安县).
//
// # Limits
//
// The table is far from complete: a pairing that is not certain is left out,
// for a missing line costs a tie and a wrong one misleads. Of the pairs of
// counties there are only a few dozen of several thousand. Missing are, among
// others, most helpers of the counties of 重庆市, three of the twenty pairs of
// 革命老区对口合作, most cities of 浙江省 that help prefectures of 四川省,
// 山海协作 within 浙江省 and 福建省, and what ministries and firms are assigned
// to. 对口合作 (东北, 革命老区) is meant to be mutual; the better-off side counts
// as the helper.
package assignment
