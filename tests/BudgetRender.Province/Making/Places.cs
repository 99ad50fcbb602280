namespace BudgetRender.Province.Making;

/// <summary>What departments and units are called.</summary>
internal static class Places
{
    public static readonly string[] Counties =
    [
        "中牟县", "巩义市", "荥阳市", "新密市", "新郑市", "登封市", "杞县", "通许县", "尉氏县", "兰考县", "新安县", "栾川县", "嵩县", "汝阳县",
        "宜阳县", "洛宁县", "伊川县", "宝丰县", "叶县", "鲁山县", "郏县", "舞钢市", "汝州市", "安阳县", "汤阴县", "滑县", "内黄县", "林州市",
        "浚县", "淇县", "新乡县", "获嘉县", "原阳县", "延津县", "封丘县", "长垣市", "卫辉市", "辉县市", "修武县", "博爱县", "武陟县", "温县",
        "沁阳市", "孟州市", "清丰县", "南乐县", "范县", "台前县", "濮阳县", "鄢陵县", "襄城县", "禹州市", "长葛市", "舞阳县", "临颍县", "渑池县",
        "卢氏县", "义马市", "灵宝市", "南召县", "方城县", "西峡县", "镇平县", "内乡县", "淅川县", "社旗县", "唐河县", "新野县", "桐柏县", "邓州市",
        "民权县", "睢县", "宁陵县", "柘城县", "虞城县", "夏邑县", "永城市", "罗山县", "光山县", "新县", "商城县", "固始县", "潢川县", "淮滨县",
        "息县", "扶沟县", "西华县", "商水县", "沈丘县", "郸城县", "太康县", "鹿邑县", "项城市", "西平县", "上蔡县", "平舆县", "正阳县", "确山县",
        "泌阳县", "汝南县",
    ];

    /// <summary>Parts of a county that have departments of their own; none for the county itself.</summary>
    public static readonly string[] Zones = ["", "先进制造业开发区", "城乡一体化示范区", "风景名胜区"];

    public static readonly string[] Bureaus =
    [
        "人民政府办公室", "发展和改革委员会", "教育局", "科学技术局", "工业和信息化局", "民族宗教事务局", "公安局", "民政局", "司法局", "财政局",
        "人力资源和社会保障局", "自然资源和规划局", "生态环境事务中心", "住房和城乡建设局", "交通运输局", "水利局", "农业农村局", "商务局",
        "文化广电旅游体育局", "卫生健康委员会", "退役军人事务局", "应急管理局", "审计局", "行政审批和政务信息管理局", "市场监督管理局", "统计局",
        "医疗保障局", "信访局", "林业局", "城市管理综合执法局", "机关事务服务中心", "档案馆", "供销合作社联合社", "残疾人联合会", "妇女联合会",
        "总工会", "文学艺术界联合会", "科学技术协会", "红十字会", "乡村振兴局", "金融工作服务中心", "投资促进局", "大数据管理局",
        "公共资源交易中心", "住房公积金管理中心", "黄河河务事务中心", "畜牧业发展中心", "地震监测中心", "气象服务保障中心", "融媒体中心",
    ];

    /// <summary>Among them some that few fonts have.</summary>
    public static readonly string[] Localities =
    [
        "城关", "东关", "西关", "北街", "南街", "文昌", "伏牛", "颍滨", "沙河", "桃园", "双庙", "大营", "龙泉", "柳林", "石佛", "官渡", "回龙", "五里",
        "㙟头", "㴔河", "㵲阳", "䢺里", "𠅤庄", "垚岭", "犇牛", "淏园", "堃厚",
    ];

    public static readonly string[] AdministrativeUnits = ["执法大队", "监察大队", "派出机构", "管理办公室", "综合行政执法支队"];

    public static readonly string[] Institutions =
    [
        "服务中心", "事务中心", "实验学校", "中心幼儿园", "卫生院", "技术推广站", "质量监督检测站", "信息中心", "后勤保障中心", "文化馆",
        "职业技能培训与公共就业创业综合服务指导中心（流动人员人事档案托管中心）", "不动产登记和国土空间规划技术服务保障中心",
    ];

    public static int Count => Counties.Length * Bureaus.Length * Zones.Length;

    /// <summary>The name of the department with this index; no two have the same.</summary>
    public static string Department(int index)
    {
        var county = index % Counties.Length;
        var rest = index / Counties.Length;
        var bureau = (rest + county) % Bureaus.Length;
        return Counties[county] + Zones[rest / Bureaus.Length] + Bureaus[bureau];
    }
}
