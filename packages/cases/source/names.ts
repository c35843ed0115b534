/** Listed parties, one record per notice. */
import type { SourceListing } from './extract.ts'

/** Control list, watch list, unreliable-entity list and countermeasures, in the order of the facts. */
export const listings: readonly SourceListing[] = [
  {
    notice: 'MOFCOM 1/2025',
    list: 'control-list',
    from: '2025-01-02',
    published: '2025-01-02',
    names: [
      {
        name: 'General Dynamics',
        nameZh: '通用动力公司',
        country: 'US',
      },
      {
        name: 'L3 Harris Technologies',
        nameZh: 'L3哈里斯公司',
        country: 'US',
      },
      {
        name: 'Intelligent Epitaxy Technology',
        nameZh: '英特磊公司',
        country: 'US',
      },
      {
        name: 'Clear Align LLC',
        nameZh: '可利尔阿莱恩公司',
        country: 'US',
      },
      {
        name: 'Boeing Defense, Space & Security',
        nameZh: '波音防务、空间与安全集团',
        country: 'US',
      },
      {
        name: 'Lockheed Martin Corporation',
        nameZh: '洛克希德·马丁公司',
        country: 'US',
      },
      {
        name: 'Raytheon Missiles & Defense',
        nameZh: '雷神导弹与防务公司',
        country: 'US',
      },
      {
        name: 'Lockheed Martin Missiles and Fire Control',
        nameZh: '洛克希德·马丁导弹与火控公司',
        country: 'US',
      },
      {
        name: 'Lockheed Martin Aeronautics',
        nameZh: '洛克希德·马丁航空公司',
        country: 'US',
      },
      {
        name: 'Raytheon/Lockheed Martin Javelin Joint Venture',
        nameZh: '标枪合资公司',
        country: 'US',
      },
      {
        name: 'Raytheon Missile Systems',
        nameZh: '雷神导弹系统公司',
        country: 'US',
      },
      {
        name: 'General Dynamics Ordnance and Tactical Systems',
        nameZh: '通用动力军械与战术系统公司',
        country: 'US',
      },
      {
        name: 'General Dynamics Information Technology',
        nameZh: '通用动力信息技术公司',
        country: 'US',
      },
      {
        name: 'General Dynamics Mission Systems',
        nameZh: '通用动力任务系统公司',
        country: 'US',
      },
      {
        name: 'Inter-Coastal Electronics',
        nameZh: '海岸间电子公司',
        country: 'US',
      },
      {
        name: 'System Studies & Simulation',
        nameZh: '系统研究与模拟公司',
        country: 'US',
      },
      {
        name: 'IronMountain Solutions',
        nameZh: '铁山解决方案公司',
        country: 'US',
      },
      {
        name: 'Applied Technologies Group',
        nameZh: '应用技术集团',
        country: 'US',
      },
      {
        name: 'Axient',
        nameZh: '阿克西恩特公司',
        country: 'US',
      },
      {
        name: 'Lockheed Martin Missile System Integration Lab',
        nameZh: '洛克希德·马丁导弹系统集成实验室',
        country: 'US',
      },
      {
        name: 'Lockheed Martin Advanced Technology Laboratories',
        nameZh: '洛克希德·马丁先进技术实验室',
        country: 'US',
      },
      {
        name: 'Lockheed Martin Ventures',
        nameZh: '洛克希德·马丁风险投资公司',
        country: 'US',
      },
      {
        name: 'Anduril Industries',
        nameZh: '安杜里尔公司',
        country: 'US',
      },
      {
        name: 'Maritime Tactical Systems',
        nameZh: '海上战术系统公司',
        country: 'US',
      },
      {
        name: 'Pacific Rim Defense',
        nameZh: '环太平洋防务公司',
        country: 'US',
      },
      {
        name: 'AEVEX Aerospace',
        nameZh: 'AEVEX航天公司',
        country: 'US',
      },
      {
        name: 'LKD Aerospace',
        nameZh: 'LKD航天公司',
        country: 'US',
      },
      {
        name: 'Summit Technologies Inc.',
        nameZh: '顶峰科技公司',
        country: 'US',
      },
    ],
    retransfer: 'not-read',
    events: [],
    facts: 'entities.json#controlList/cn-ecl-2025-001',
  },
  {
    notice: 'MOFCOM 13/2025',
    list: 'control-list',
    from: '2025-03-04',
    published: '2025-03-04',
    names: [
      {
        name: 'Leidos',
        nameZh: '莱多斯公司',
        country: 'US',
      },
      {
        name: 'Gibbs & Cox, Inc.',
        nameZh: '吉布斯和考克斯公司',
        country: 'US',
      },
      {
        name: 'IP Video Market Info, Inc.',
        nameZh: '监控研究公司',
        country: 'US',
      },
      {
        name: 'Sourcemap, Inc.',
        nameZh: 'SourceMap公司',
        country: 'US',
      },
      {
        name: 'Skydio, Inc.',
        nameZh: '斯凯迪奥公司',
        country: 'US',
      },
      {
        name: 'Rapid Flight LLC',
        nameZh: '急速飞行公司',
        country: 'US',
      },
      {
        name: 'Red Six Solutions',
        nameZh: '红色六方案公司',
        country: 'US',
      },
      {
        name: 'Shield AI, Inc.',
        nameZh: '护盾人工智能公司',
        country: 'US',
      },
      {
        name: 'HavocAI',
        nameZh: '浩劫人工智能公司',
        country: 'US',
      },
      {
        name: 'Neros Technologies',
        nameZh: '尼罗斯科技公司',
        country: 'US',
      },
      {
        name: 'Group W',
        nameZh: 'Group W公司',
        country: 'US',
      },
      {
        name: 'Aerkomm Inc.',
        nameZh: '爱尔康公司',
        country: 'US',
      },
      {
        name: 'General Atomics Aeronautical Systems, Inc.',
        nameZh: '通用原子航空系统公司',
        country: 'US',
      },
      {
        name: 'General Dynamics Land Systems',
        nameZh: '通用动力陆地系统公司',
        country: 'US',
      },
      {
        name: 'AeroVironment, Inc.',
        nameZh: '宇航环境公司',
        country: 'US',
      },
    ],
    retransfer: 'not-read',
    events: [
      {
        kind: 'stopped',
        from: '2025-11-10',
      },
    ],
    facts: 'entities.json#controlList/cn-ecl-2025-013',
  },
  {
    notice: 'MOFCOM 21/2025',
    list: 'control-list',
    from: '2025-04-04',
    published: '2025-04-04',
    link: 'https://www.mofcom.gov.cn/zcfb/blgg/gg/2025/art/2025/art_e1772b9dcc6c4337aa61f1f8847d0a61.html',
    names: [
      {
        name: 'High Point Aerotechnologies',
        nameZh: '高点航空技术公司',
        country: 'US',
      },
      {
        name: 'Universal Logistics Holdings, Inc.',
        nameZh: '环球世界物流公司',
        country: 'US',
      },
      {
        name: 'Source Intelligence, Inc.',
        nameZh: 'Source Intelligence公司',
        country: 'US',
      },
      {
        name: 'Coalition For A Prosperous America',
        nameZh: '美国繁荣联盟',
        country: 'US',
      },
      {
        name: 'Sierra Nevada Corporation',
        nameZh: '内华达山脉公司',
        country: 'US',
      },
      {
        name: 'Edge Autonomy Operations LLC',
        nameZh: '边缘自治运营公司',
        country: 'US',
      },
      {
        name: 'Cyberlux Corporation',
        nameZh: '赛博勒克斯公司',
        country: 'US',
      },
      {
        name: 'Hudson Technologies Co.',
        nameZh: '哈德森技术公司',
        country: 'US',
      },
      {
        name: 'Saronic Technologies, Inc.',
        nameZh: '萨罗尼克科技公司',
        country: 'US',
      },
      {
        name: 'Oceaneering International, Inc.',
        nameZh: '国际海洋工程公司',
        country: 'US',
      },
      {
        name: 'Stick Rudder Enterprises LLC',
        nameZh: '摇杆舵公司',
        country: 'US',
      },
      {
        name: 'Cubic Corporation',
        nameZh: '立方公司',
        country: 'US',
      },
      {
        name: 'S3 AeroDefense',
        nameZh: 'S3航空防务公司',
        country: 'US',
      },
      {
        name: 'TCOM, Limited Partnership',
        nameZh: '特科姆公司',
        country: 'US',
      },
      {
        name: 'TextOre',
        nameZh: '文本矿公司',
        country: 'US',
      },
      {
        name: 'ACT1 Federal',
        nameZh: 'ACT1联邦公司',
        country: 'US',
      },
    ],
    retransfer: 'not-read',
    events: [
      {
        kind: 'suspended',
        from: '2025-05-14',
        lastDay: '2025-08-11',
      },
      {
        kind: 'extended',
        from: '2025-08-12',
        lastDay: '2025-11-09',
      },
      {
        kind: 'extended',
        from: '2025-11-10',
        lastDay: '2026-11-10',
      },
    ],
    facts: 'entities.json#controlList/cn-ecl-2025-021; entities-2026-11-27.json#chineseNamesOfListedParties',
  },
  {
    notice: 'MOFCOM 22/2025',
    list: 'control-list',
    from: '2025-04-10',
    published: '2025-04-09',
    link: 'https://www.mofcom.gov.cn/zcfb/blgg/gg/2025/art/2025/art_a3535a90814b4d33bf9dc2878c65c9e0.html',
    names: [
      {
        name: 'American Photonics',
        nameZh: '美国光子公司',
        country: 'US',
      },
      {
        name: 'Novotech, Inc.',
        nameZh: '诺沃特公司',
        country: 'US',
      },
      {
        name: 'Echodyne',
        nameZh: '埃科达因公司',
        country: 'US',
      },
      {
        name: 'Marvin Engineering Company, Inc.',
        nameZh: '马文工程公司',
        country: 'US',
      },
      {
        name: 'Exovera',
        nameZh: '埃克索维拉公司',
        country: 'US',
      },
      {
        name: 'Teledyne Brown Engineering, Inc.',
        nameZh: '特励达·布朗工程公司',
        country: 'US',
      },
      {
        name: 'BRINC Drones, Inc.',
        nameZh: 'BRINC无人机公司',
        country: 'US',
      },
      {
        name: 'SYNEXXUS, Inc.',
        nameZh: '赛尼克斯公司',
        country: 'US',
      },
      {
        name: 'Firestorm Labs, Inc.',
        nameZh: '火风暴实验室公司',
        country: 'US',
      },
      {
        name: 'Kratos Unmanned Aerial Systems, Inc.',
        nameZh: '奎托斯无人机系统公司',
        country: 'US',
      },
      {
        name: 'Domo Tactical Communications',
        nameZh: '多莫战术通信公司',
        country: 'US',
      },
      {
        name: 'Insitu, Inc.',
        nameZh: '英斯图公司',
        country: 'US',
      },
    ],
    retransfer: 'not-read',
    events: [
      {
        kind: 'suspended',
        from: '2025-05-14',
        lastDay: '2025-08-11',
      },
      {
        kind: 'stopped',
        from: '2025-08-12',
      },
    ],
    facts: 'entities.json#controlList/cn-ecl-2025-022; entities-2026-11-27.json#chineseNamesOfListedParties',
  },
  {
    notice: 'MOFCOM 35/2025',
    list: 'control-list',
    from: '2025-07-09',
    published: '2025-07-09',
    names: [
      {
        name: 'Aerospace Industrial Development Corporation',
        nameZh: '汉翔航空工业股份有限公司',
        country: 'TW',
      },
      {
        name: 'GEOSAT Aerospace & Technology Inc.',
        nameZh: '经纬航太科技公司',
        country: 'TW',
      },
      {
        name: 'National Chung-Shan Institute of Science & Technology',
        nameZh: '中山科学研究院',
        country: 'TW',
      },
      {
        name: 'JC Technology Inc.',
        nameZh: '仲硕科技股份有限公司',
        country: 'TW',
      },
      {
        name: 'CSBC Corporation, Taiwan',
        nameZh: '国际造船股份有限公司',
        country: 'TW',
      },
      {
        name: 'Jong Shyn Shipbuilding Co., Ltd',
        nameZh: '中信造船股份有限公司',
        country: 'TW',
      },
      {
        name: 'Lungteh Shipbuilding Co., Ltd',
        nameZh: '龙德造船工业股份有限公司',
        country: 'TW',
      },
      {
        name: 'Gong Wei Co., Ltd',
        nameZh: '攻卫股份有限公司',
        country: 'TW',
      },
    ],
    retransfer: 'not-read',
    events: [],
    facts: 'entities.json#controlList/cn-ecl-2025-035',
  },
  {
    notice: 'MOFCOM 51/2025',
    list: 'control-list',
    from: '2025-09-25',
    published: '2025-09-25',
    names: [
      {
        name: 'Huntington Ingalls Industries, Inc.',
        nameZh: '亨廷顿·英格尔斯工业公司',
        country: 'US',
      },
      {
        name: 'Planate Management Group',
        nameZh: '扁平地球管理公司',
        country: 'US',
      },
      {
        name: 'Global Dimensions LLC',
        nameZh: '全球维度公司',
        country: 'US',
      },
    ],
    retransfer: 'not-read',
    events: [],
    facts: 'entities.json#controlList/cn-ecl-2025-051',
  },
  {
    notice: 'MOFCOM 11/2026',
    list: 'control-list',
    from: '2026-02-24',
    published: '2026-02-24',
    link: 'https://www.mofcom.gov.cn/zwgk/zcfb/art/2026/art_b5159a773124428a9813884015d1b8b3.html',
    names: [
      {
        name: 'Mitsubishi Heavy Industries Shipbuilding Co.',
        nameZh: '三菱造船株式会社',
        country: 'JP',
      },
      {
        name: 'Mitsubishi Heavy Industries Aero Engines, Ltd.',
        nameZh: '三菱重工航空发动机株式会社',
        country: 'JP',
      },
      {
        name: 'Mitsubishi Heavy Industries Marine Machinery & Equipment Co., Ltd.',
        nameZh: '三菱重工海洋机械株式会社',
        country: 'JP',
      },
      {
        name: 'Mitsubishi Heavy Industries Engine & Turbocharger, Ltd.',
        nameZh: '三菱重工发动机与涡轮增压器株式会社',
        country: 'JP',
      },
      {
        name: 'Mitsubishi Heavy Industries Maritime Systems, Ltd.',
        nameZh: '三菱重工海事系统株式会社',
        country: 'JP',
      },
      {
        name: 'Kawasaki Heavy Industries Aerospace Systems Company',
        nameZh: '川崎重工航空宇宙系统公司',
        country: 'JP',
      },
      {
        name: 'KAWAJU Gifu Engineering Co., Ltd.',
        nameZh: '川重岐阜工程株式会社',
        country: 'JP',
      },
      {
        name: 'Fujitsu Defense & National Security, Ltd.',
        nameZh: '富士通防卫与国家安全株式会社',
        country: 'JP',
      },
      {
        name: 'IHI Power Systems Co., Ltd.',
        nameZh: 'IHI原动机株式会社',
        country: 'JP',
      },
      {
        name: 'IHI Master Metal Co., Ltd.',
        nameZh: 'IHI主要金属株式会社',
        country: 'JP',
      },
      {
        name: 'IHI Jet Service Co., Ltd.',
        nameZh: 'IHI喷气机服务株式会社',
        country: 'JP',
      },
      {
        name: 'IHI Aerospace Co., Ltd.',
        nameZh: 'IHI宇航株式会社',
        country: 'JP',
      },
      {
        name: 'IHI Aero Manufacturing Co., Ltd.',
        nameZh: 'IHI航空制造株式会社',
        country: 'JP',
      },
      {
        name: 'IHI Aerospace Engineering Co., Ltd.',
        nameZh: 'IHI宇航工程株式会社',
        country: 'JP',
      },
      {
        name: 'NEC Network and Sensor Systems, Ltd.',
        nameZh: '日本电气网络传感器株式会社',
        country: 'JP',
      },
      {
        name: 'NEC Aerospace Systems, Ltd.',
        nameZh: '日本电气航空宇宙系统株式会社',
        country: 'JP',
      },
      {
        name: 'Japan Marine United Corporation',
        nameZh: '日本海洋联合株式会社',
        country: 'JP',
      },
      {
        name: 'JMU Defense Systems Co., Ltd.',
        nameZh: 'JMU防务系统株式会社',
        printed: ['JMU防卫系统株式会社'],
        country: 'JP',
      },
      {
        name: 'National Defense Academy of Japan',
        nameZh: '防卫大学',
        country: 'JP',
      },
      {
        name: 'Japan Aerospace Exploration Agency (JAXA)',
        nameZh: '日本宇宙航空研究开发机构',
        country: 'JP',
      },
    ],
    retransfer: 'barred',
    events: [],
    facts: 'entities.json#controlList/cn-ecl-2026-011; entities-2026-11-27.json#chineseNamesOfListedParties',
  },
  {
    notice: 'MOFCOM 20/2026',
    list: 'control-list',
    from: '2026-04-24',
    published: '2026-04-24',
    link: 'https://www.mofcom.gov.cn/zcfb/blgg/gg/2026/art/2026/art_d909592ea44b40148f244cb233773d4f.html',
    names: [
      {
        name: 'FN Herstal (Fabrique Nationale de Herstal)',
        nameZh: '赫斯塔尔公司',
      },
      {
        name: 'OMNIPOL a.s.',
        nameZh: '奥姆尼波尔公司',
      },
      {
        name: 'HENSOLDT AG',
        nameZh: '亨索尔特公司',
      },
      {
        name: 'EXCALIBUR ARMY spol. s r.o.',
        nameZh: '圣剑军械公司',
      },
      {
        name: 'SPACEKNOW INC., odštěpný závod s.r.o.',
        nameZh: 'SpaceKnow捷克分公司',
      },
      {
        name: 'VZLU AEROSPACE a.s.',
        nameZh: '捷克航空研究与试验研究所',
      },
      {
        name: 'FN Browning',
        nameZh: 'FN Browning集团',
      },
    ],
    retransfer: 'barred',
    events: [],
    facts: 'entities.json#controlList/cn-ecl-2026-020; entities-2026-11-27.json#chineseNamesOfListedParties',
  },
  {
    notice: 'MOFCOM 23/2026',
    list: 'control-list',
    from: '2026-06-22',
    published: '2026-06-22',
    names: [
      {
        name: 'Aveox, Inc.',
        nameZh: '艾维奥克斯公司',
        country: 'US',
      },
      {
        name: 'Red Cat Holdings, Inc.',
        nameZh: '红猫控股公司',
        country: 'US',
      },
      {
        name: 'Teal Drones, Inc.',
        nameZh: '蒂尔无人机公司',
        country: 'US',
      },
      {
        name: 'IMSAR, LLC',
        nameZh: '美国IMSAR公司',
        country: 'US',
      },
      {
        name: 'Jaia Robotics, Inc.',
        nameZh: '杰亚机器人公司',
        country: 'US',
      },
      {
        name: 'Ball Aerospace & Technologies Corp.',
        nameZh: '鲍尔航空航天技术公司',
        country: 'US',
      },
      {
        name: 'Oshkosh Defense, LLC',
        nameZh: '奥什科什防务公司',
        country: 'US',
      },
      {
        name: 'L3Harris Maritime Services, Inc.',
        nameZh: 'L3哈里斯海事服务公司',
        country: 'US',
      },
      {
        name: 'MP Materials Corp.',
        nameZh: '芒廷帕斯材料公司',
        country: 'US',
      },
      {
        name: 'USA Rare Earth, Inc.',
        nameZh: '美国稀土公司',
        country: 'US',
      },
    ],
    retransfer: 'barred',
    events: [],
    facts: 'entities.json#controlList/cn-ecl-2026-023; mofcom-23-27-28-2026.json#23/2026',
  },
  {
    notice: 'MOFCOM 27/2026',
    list: 'control-list',
    from: '2026-06-29',
    published: '2026-06-29',
    names: [
      {
        name: 'National Institute for Defense Studies',
        nameZh: '防卫研究所',
        country: 'JP',
      },
      {
        name: 'Ground Systems Research Center',
        nameZh: '陆上装备研究所',
        country: 'JP',
      },
      {
        name: 'Naval Systems Research Center',
        nameZh: '舰艇装备研究所',
        country: 'JP',
      },
      {
        name: 'Air Systems Research Center',
        nameZh: '航空装备研究所',
        country: 'JP',
      },
      {
        name: 'NIKKO TOKKI Co., Ltd.',
        nameZh: '日钢特机株式会社',
        country: 'JP',
      },
      {
        name: 'NIKKO-YPK SHOJI Co., Ltd.',
        nameZh: '日钢YPK商事株式会社',
        country: 'JP',
      },
      {
        name: 'Mitsubishi Electric Defense and Space Technologies Corporation',
        nameZh: '三菱电机防卫与空间技术株式会社',
        country: 'JP',
      },
      {
        name: 'Mitsubishi Electric Software Corporation',
        nameZh: '三菱电机软件株式会社',
        country: 'JP',
      },
      {
        name: 'Mitsubishi Electric Engineering Company, Limited',
        nameZh: '三菱电机工程株式会社',
        country: 'JP',
      },
      {
        name: 'Mitsubishi Precision Company, Limited',
        nameZh: '三菱精密株式会社',
        country: 'JP',
      },
      {
        name: 'MHI Oceanincs Co., Ltd.',
        nameZh: '三菱重工海洋技术株式会社',
        country: 'JP',
      },
      {
        name: 'MHI Sagami High-tech, Ltd.',
        nameZh: '三菱重工相模高科技株式会社',
        country: 'JP',
      },
      {
        name: 'MHI Logitec Co., Ltd.',
        nameZh: '三菱重工物流技术株式会社',
        country: 'JP',
      },
      {
        name: 'KOWA KOGYO, Ltd.',
        nameZh: '光和兴业株式会社',
        country: 'JP',
      },
      {
        name: 'MHI Special Vehicles Parts Supply & Technical Service Co., Ltd.',
        nameZh: '菱重特殊车辆服务株式会社',
        country: 'JP',
      },
      {
        name: 'MHI Maritech, Co., Ltd.',
        nameZh: '三菱重工海事技术株式会社',
        country: 'JP',
      },
      {
        name: 'Kawajyu Gifu Manufacturing Co., Ltd.',
        nameZh: 'KGM株式会社',
        country: 'JP',
      },
      {
        name: 'NIPPI Corporation',
        nameZh: '日本飞机株式会社',
        country: 'JP',
      },
      {
        name: 'Fortunio Co., Ltd.',
        nameZh: '福图尼奥株式会社',
        country: 'JP',
      },
      {
        name: 'Aoki Seimitsu Kogyo Co., Ltd.',
        nameZh: '青木精密工业株式会社',
        country: 'JP',
      },
    ],
    retransfer: 'barred',
    events: [],
    facts: 'entities.json#controlList/cn-ecl-2026-027; mofcom-23-27-28-2026.json#27/2026',
  },
  {
    notice: 'MOFCOM 30/2026',
    list: 'control-list',
    from: '2026-07-24',
    published: '2026-07-24',
    names: [
      {
        name: 'Lafert S.p.A.',
        nameZh: '拉法特集团',
      },
      {
        name: 'Garnet S.r.l.',
        nameZh: '嘉耐特公司',
      },
      {
        name: 'Sindlhauser Materials GmbH',
        nameZh: '辛德豪瑟材料有限公司',
      },
      {
        name: 'Rheinmetall AG',
        nameZh: '莱茵金属公司',
      },
      {
        name: 'Antraco Chemie-Handelsgesellschaft mbH',
        nameZh: '安特拉科化工贸易有限公司',
      },
      {
        name: 'InPACT S.A.',
        nameZh: 'InPACT公司',
        country: 'FR',
      },
      {
        name: 'III-V LAB',
        nameZh: '三五实验室',
        country: 'FR',
      },
      {
        name: 'Cavok UAS',
        nameZh: 'Cavok UAS公司',
        country: 'FR',
      },
      {
        name: 'Vigo Photonics S.A.',
        nameZh: '维戈尔光电公司',
        country: 'PL',
      },
      {
        name: 'Politechnika Wroclawska',
        nameZh: '弗罗茨瓦夫理工大学',
        country: 'PL',
      },
      {
        name: 'IHC Merwede Holding B.V.',
        nameZh: 'IHC公司',
        country: 'NL',
      },
      {
        name: 'TATRA TRUCKS a.s.',
        nameZh: '太脱拉卡车公司',
        country: 'CZ',
      },
      {
        name: 'Opticoelectron Group',
        nameZh: 'Opticoelectron集团',
        country: 'BG',
      },
      {
        name: 'Ekspla UAB',
        nameZh: 'Ekspla公司',
        country: 'LT',
      },
    ],
    retransfer: 'barred',
    events: [],
    facts: 'entities.json#controlList/cn-ecl-2026-030',
  },
  {
    notice: 'MOFCOM 12/2026',
    list: 'watch-list',
    from: '2026-02-24',
    published: '2026-02-24',
    link: 'https://www.mofcom.gov.cn/zwgk/zcfb/art/2026/art_bac18400512d408a8d4c2f964e36ac11.html',
    names: [
      {
        name: 'SUBARU Corporation',
        nameZh: '斯巴鲁株式会社',
        country: 'JP',
      },
      {
        name: 'FUJI Aerospace Technology Co., Ltd.',
        nameZh: '富士航空航天技术株式会社',
        country: 'JP',
      },
      {
        name: 'ENEOS Corporation',
        nameZh: '引能仕株式会社',
        country: 'JP',
      },
      {
        name: 'Yusoki Co., Ltd.',
        nameZh: '运输机工业株式会社',
        country: 'JP',
      },
      {
        name: 'ITOCHU Aviation Co., Ltd.',
        nameZh: '伊藤忠航空株式会社',
        country: 'JP',
      },
      {
        name: 'Leda Group Holdings Co., Ltd.',
        nameZh: '俪达集团控股股份有限公司',
        country: 'JP',
      },
      {
        name: 'Institute of Science Tokyo',
        nameZh: '东京科学大学',
        country: 'JP',
      },
      {
        name: 'Mitsubishi Materials Corporation',
        nameZh: '三菱材料株式会社',
        country: 'JP',
      },
      {
        name: 'ASPP Co., Ltd.',
        nameZh: 'ASPP株式会社',
        country: 'JP',
      },
      {
        name: 'Yashima Denki Co., Ltd.',
        nameZh: '八洲电机株式会社',
        country: 'JP',
      },
      {
        name: 'Sumitomo Heavy Industries, Ltd.',
        nameZh: '住友重机械工业株式会社',
        country: 'JP',
      },
      {
        name: 'TDK Corporation',
        nameZh: 'TDK株式会社',
        country: 'JP',
      },
      {
        name: 'Mitsui Bussan Aerospace Co., Ltd.',
        nameZh: '三井物产航空航天株式会社',
        country: 'JP',
      },
      {
        name: 'Hino Motors, Ltd.',
        nameZh: '日野汽车株式会社',
        country: 'JP',
      },
      {
        name: 'Tokin Corporation',
        nameZh: '东金株式会社',
        country: 'JP',
      },
      {
        name: 'Nissin Electric Co., Ltd.',
        nameZh: '日新电机株式会社',
        country: 'JP',
      },
      {
        name: 'Sun Tectro Co., Ltd.',
        nameZh: '三泰克托株式会社',
        country: 'JP',
      },
      {
        name: 'Nitto Denko Corporation',
        nameZh: '日东电工株式会社',
        country: 'JP',
      },
      {
        name: 'NOF Corporation',
        nameZh: '日油株式会社',
        country: 'JP',
      },
      {
        name: 'Nacalai Tesque, Inc.',
        nameZh: '半井试剂株式会社',
        country: 'JP',
      },
    ],
    events: [],
    facts: 'entities.json#watchList/cn-watch-2026-012; entities-2026-11-27.json#chineseNamesOfListedParties',
  },
  {
    notice: 'MOFCOM 28/2026',
    list: 'watch-list',
    from: '2026-06-29',
    published: '2026-06-29',
    names: [
      {
        name: 'MITSUI E&S Co., Ltd.',
        nameZh: '三井E&S株式会社',
        country: 'JP',
      },
      {
        name: 'Mitsui Bussan Aerospace Co., Ltd. Maintenance Center',
        nameZh: '三井物产航空航天株式会社维修中心',
        country: 'JP',
      },
      {
        name: 'Terra Drone Corporation',
        nameZh: '泰拉无人机株式会社',
        country: 'JP',
      },
      {
        name: 'ACSL Ltd.',
        nameZh: 'ACSL株式会社',
        country: 'JP',
      },
      {
        name: 'Mitsubishi Nuclear Fuel Co., Ltd.',
        nameZh: '三菱原子燃料株式会社',
        country: 'JP',
      },
      {
        name: 'Japan Nuclear Fuel Limited',
        nameZh: '日本原燃株式会社',
        country: 'JP',
      },
      {
        name: 'Fujitsu Network Solutions Limited',
        nameZh: '富士通网络解决方案株式会社',
        country: 'JP',
      },
      {
        name: 'Hitachi Advanced Systems Corporation',
        nameZh: '日立高端系统株式会社',
        country: 'JP',
      },
      {
        name: 'Komatsu Industries Corporation',
        nameZh: '小松产机株式会社',
        country: 'JP',
      },
      {
        name: 'Komatsu NTC Ltd.',
        nameZh: '小松NTC株式会社',
        country: 'JP',
      },
      {
        name: 'OKI Electric Industry Co., Ltd.',
        nameZh: '冲电气工业株式会社',
        country: 'JP',
      },
      {
        name: 'OKI Com-Echoes Co., Ltd.',
        nameZh: 'OKI通信回声株式会社',
        country: 'JP',
      },
      {
        name: 'OKI Circuit Technology Co., Ltd.',
        nameZh: 'OKI电路技术株式会社',
        country: 'JP',
      },
      {
        name: 'OKI Nextech Co., Ltd.',
        nameZh: 'OKI奈克斯泰克株式会社',
        country: 'JP',
      },
      {
        name: 'OKI Engineering Co., Ltd.',
        nameZh: '冲电气工程株式会社',
        country: 'JP',
      },
      {
        name: 'YDK Technologies Co., Ltd.',
        nameZh: 'YDK科技株式会社',
        country: 'JP',
      },
      {
        name: 'Nihon Denji Sokki Co., Ltd',
        nameZh: '日本电磁测器株式会社',
        country: 'JP',
      },
      {
        name: 'Howa Machinery, Ltd.',
        nameZh: '丰和工业株式会社',
        country: 'JP',
      },
      {
        name: 'Hosoya Pyro-Engineering Co., Ltd.',
        nameZh: '细谷火工株式会社',
        country: 'JP',
      },
      {
        name: 'The Fujikura Parachute Co., Ltd.',
        nameZh: '藤仓航装株式会社',
        country: 'JP',
      },
    ],
    events: [],
    facts: 'entities.json#watchList/cn-watch-2026-028; mofcom-23-27-28-2026.json#28/2026',
  },
  {
    notice: 'UEL ?/2023',
    list: 'unreliable-entity',
    from: '2023-02-16',
    published: '2023-02-16',
    link: 'http://www.mofcom.gov.cn/article/zwgk/gkzcfb/202302/20230203391289.shtml',
    names: [
      {
        name: 'Lockheed Martin Corporation',
        nameZh: '洛克希德·马丁公司',
      },
      {
        name: 'Raytheon Missiles & Defense',
        nameZh: '雷神导弹与防务公司',
      },
    ],
    events: [],
    facts: 'entities.json#unreliableEntityList/cn-uel-2023-02; entities-2026-11-27.json#days',
  },
  {
    notice: 'UEL 1/2024',
    list: 'unreliable-entity',
    from: '2024-05-20',
    published: '2024-05-20',
    link: 'http://www.mofcom.gov.cn/article/zcfb/zczxzc/202405/20240503510680.shtml',
    names: [
      {
        name: 'General Atomics Aeronautical Systems',
        nameZh: '通用原子航空系统公司',
        printed: ['General Atomics Aeronautical Systems, Inc.'],
        country: 'US',
      },
      {
        name: 'General Dynamics Land Systems',
        nameZh: '通用动力陆地系统公司',
        country: 'US',
      },
    ],
    events: [],
    facts: 'entities-2026-11-27.json#missingNotices/UEL-2024-1; party-names.json#parties/printed',
  },
  {
    notice: 'UEL 2/2024',
    list: 'unreliable-entity',
    from: '2024-05-20',
    published: '2024-05-20',
    link: 'http://www.mofcom.gov.cn/article/zwgk/gkzcfb/202405/20240503510684.shtml',
    names: [
      {
        name: 'Boeing Defense, Space & Security',
        nameZh: '波音防务、空间与安全集团',
        country: 'US',
      },
    ],
    events: [],
    facts: 'entities-2026-11-27.json#missingNotices/UEL-2024-2',
  },
  {
    notice: 'UEL 1/2025',
    list: 'unreliable-entity',
    from: '2025-01-02',
    published: '2025-01-02',
    names: [
      {
        name: 'Lockheed Martin Missiles and Fire Control',
        nameZh: '洛克希德·马丁导弹与火控公司',
      },
      {
        name: 'Lockheed Martin Aeronautics',
        nameZh: '洛克希德·马丁航空公司',
      },
      {
        name: 'Raytheon/Lockheed Martin Javelin Joint Venture',
        nameZh: '标枪合资公司',
      },
      {
        name: 'Raytheon Missile Systems',
        nameZh: '雷神导弹系统公司',
      },
      {
        name: 'General Dynamics Ordnance and Tactical Systems',
        nameZh: '通用动力军械与战术系统公司',
      },
      {
        name: 'General Dynamics Information Technology',
        nameZh: '通用动力信息技术公司',
      },
      {
        name: 'General Dynamics Mission Systems',
        nameZh: '通用动力任务系统公司',
      },
      {
        name: 'Lockheed Martin Missile System Integration Lab',
        nameZh: '洛克希德·马丁导弹系统集成实验室',
      },
      {
        name: 'Lockheed Martin Advanced Technology Laboratories',
        nameZh: '洛克希德·马丁先进技术实验室',
      },
      {
        name: 'Lockheed Martin Ventures',
        nameZh: '洛克希德·马丁风险投资公司',
      },
    ],
    events: [],
    facts: 'entities.json#unreliableEntityList/cn-uel-2025-0102',
  },
  {
    notice: 'UEL 2/2025',
    list: 'unreliable-entity',
    from: '2025-01-14',
    published: '2025-01-14',
    names: [
      {
        name: 'Inter-Coastal Electronics',
        printed: ['海岸间电子公司'],
      },
      {
        name: 'System Studies & Simulation',
        printed: ['系统研究与模拟公司'],
      },
      {
        name: 'IronMountain Solutions',
        printed: ['铁山解决方案公司'],
      },
      {
        name: 'Applied Technologies Group',
        printed: ['应用技术集团'],
      },
      {
        name: 'Axient',
        printed: ['阿克西恩特公司'],
      },
      {
        name: 'Anduril Industries',
        printed: ['安杜里尔公司'],
      },
      {
        name: 'Maritime Tactical Systems',
        printed: ['海上战术系统公司'],
      },
    ],
    events: [],
    facts: 'entities.json#unreliableEntityList/cn-uel-2025-0114; party-names.json#parties/printed',
  },
  {
    notice: 'UEL 3/2025',
    list: 'unreliable-entity',
    from: '2025-01-15',
    published: '2025-01-15',
    names: [
      {
        name: 'Pacific Rim Defense',
        nameZh: '环太平洋防务公司',
      },
      {
        name: 'AEVEX Aerospace',
        nameZh: 'AEVEX航天公司',
      },
      {
        name: 'LKD Aerospace',
        nameZh: 'LKD航天公司',
      },
      {
        name: 'Summit Technologies',
        nameZh: '顶峰科技公司',
        printed: ['Summit Technologies Inc.'],
      },
    ],
    events: [],
    facts: 'entities.json#unreliableEntityList/cn-uel-2025-0115; party-names.json#parties/printed',
  },
  {
    notice: 'UEL 4/2025',
    list: 'unreliable-entity',
    from: '2025-02-04',
    published: '2025-02-04',
    link: 'https://www.mofcom.gov.cn/zwgk/zcfb/art/2025/art_ab15d2258dda4e93b8ad1ec4776d37c3.html',
    names: [
      {
        name: 'PVH Corp.',
        nameZh: 'PVH集团',
        printed: ['PVH Group'],
      },
      {
        name: 'Illumina, Inc.',
        nameZh: '因美纳公司',
      },
    ],
    events: [],
    facts: 'entities.json#unreliableEntityList/cn-uel-2025-004; entities-2026-11-27.json#chineseNamesOfListedParties',
  },
  {
    notice: 'UEL 5/2025',
    list: 'unreliable-entity',
    from: '2025-03-04',
    published: '2025-03-04',
    link: 'https://www.mofcom.gov.cn/zcfb/blgg/gg/2025/art/2025/art_fe1f402f866f4216b1e835770df96f8c.html',
    names: [
      {
        name: 'TCOM, Limited Partnership',
        nameZh: '特科姆公司',
      },
      {
        name: 'Stick Rudder Enterprises LLC',
        nameZh: '摇杆舵公司',
      },
      {
        name: 'Teledyne Brown Engineering, Inc.',
        nameZh: '特励达·布朗工程公司',
      },
      {
        name: 'Huntington Ingalls Industries Inc.',
        nameZh: '亨廷顿·英格尔斯工业公司',
      },
      {
        name: 'S3 AeroDefense',
        nameZh: 'S3航空防务公司',
      },
      {
        name: 'Cubic Corporation',
        nameZh: '立方公司',
      },
      {
        name: 'TextOre',
        nameZh: '文本矿公司',
      },
      {
        name: 'ACT1 Federal',
        nameZh: 'ACT1联邦公司',
      },
      {
        name: 'Exovera',
        nameZh: '埃克索维拉公司',
      },
      {
        name: 'Planate Management Group',
        nameZh: '扁平地球管理公司',
      },
    ],
    events: [
      {
        kind: 'stopped',
        from: '2025-11-10',
      },
    ],
    facts: 'entities.json#unreliableEntityList/cn-uel-2025-005; entities-2026-11-27.json#chineseNamesOfListedParties',
  },
  {
    notice: 'UEL 6/2025',
    list: 'unreliable-entity',
    from: '2025-03-04',
    published: '2025-03-04',
    names: [
      {
        name: 'Illumina, Inc.',
        nameZh: '因美纳公司',
      },
    ],
    events: [
      {
        kind: 'stopped',
        from: '2025-11-10',
      },
    ],
    facts:
      'entities.json#unreliableEntityList/cn-uel-2025-004/note; entities.json#adjustments/2025-11-10 (a second measure on a party listed by UEL 4/2025: an import ban)',
  },
  {
    notice: 'UEL 7/2025',
    list: 'unreliable-entity',
    from: '2025-04-04',
    published: '2025-04-04',
    link: 'https://www.mofcom.gov.cn/zwgk/zcfb/art/2025/art_e4f474d3aeba4672913db1042d845d78.html',
    names: [
      {
        name: 'Skydio',
        nameZh: '斯凯迪奥公司',
        printed: ['Skydio Inc.'],
      },
      {
        name: 'BRINC Drones',
        nameZh: 'BRINC无人机公司',
        printed: ['BRINC Drones,Inc.'],
      },
      {
        name: 'Red Six Solutions',
        nameZh: '红色六方案公司',
      },
      {
        name: 'SYNEXXUS',
        nameZh: '赛尼克斯公司',
        printed: ['SYNEXXUS, Inc.'],
      },
      {
        name: 'Firestorm Labs',
        nameZh: '火风暴实验室公司',
        printed: ['Firestorm Labs, Inc.'],
      },
      {
        name: 'Kratos Unmanned Aerial Systems',
        nameZh: '奎托斯无人机系统公司',
        printed: ['Kratos Unmanned Aerial Systems, Inc.'],
      },
      {
        name: 'HavocAI',
        nameZh: '浩劫人工智能公司',
      },
      {
        name: 'Neros Technologies',
        nameZh: '尼罗斯科技公司',
      },
      {
        name: 'Domo Tactical Communications',
        nameZh: '多莫战术通信公司',
      },
      {
        name: 'Rapid Flight',
        nameZh: '急速飞行公司',
        printed: ['Rapid Flight LLC'],
      },
      {
        name: 'Insitu',
        nameZh: '英斯图公司',
        printed: ['Insitu,Inc.'],
      },
    ],
    events: [
      {
        kind: 'suspended',
        from: '2025-05-14',
        lastDay: '2025-08-11',
      },
      {
        kind: 'extended',
        from: '2025-08-12',
        lastDay: '2025-11-09',
      },
      {
        kind: 'extended',
        from: '2025-11-10',
        lastDay: '2026-11-10',
      },
    ],
    facts: 'entities.json#unreliableEntityList/cn-uel-2025-007; entities-2026-11-27.json#chineseNamesOfListedParties',
  },
  {
    notice: 'UEL 8/2025',
    list: 'unreliable-entity',
    from: '2025-04-10',
    published: '2025-04-09',
    names: [
      {
        name: 'Shield AI, Inc.',
        nameZh: '护盾人工智能公司',
      },
      {
        name: 'Sierra Nevada Corporation',
        nameZh: '内华达山脉公司',
      },
      {
        name: 'Cyberlux Corporation',
        nameZh: '赛博勒克斯公司',
      },
      {
        name: 'Edge Autonomy Operations LLC',
        nameZh: '边缘自治运营公司',
      },
      {
        name: 'Group W',
        nameZh: 'Group W公司',
      },
      {
        name: 'Hudson Technologies Co.',
        nameZh: '哈德森技术公司',
      },
    ],
    events: [
      {
        kind: 'suspended',
        from: '2025-05-14',
      },
      {
        kind: 'stopped',
        from: '2025-08-12',
      },
    ],
    facts: 'entities.json#unreliableEntityList/cn-uel-2025-008',
  },
  {
    notice: 'UEL 9/2025',
    list: 'unreliable-entity',
    from: '2025-09-25',
    published: '2025-09-25',
    names: [
      {
        name: 'Saronic Technologies, Inc.',
        nameZh: '萨罗尼克科技公司',
      },
      {
        name: 'Aerkomm Inc.',
        nameZh: '爱尔康公司',
      },
      {
        name: 'Oceaneering International, Inc.',
        nameZh: '国际海洋工程公司',
      },
    ],
    events: [],
    facts: 'entities.json#unreliableEntityList/cn-uel-2025-009',
  },
  {
    notice: 'UEL 10/2025',
    list: 'unreliable-entity',
    from: '2025-10-09',
    published: '2025-10-09',
    link: 'https://www.mofcom.gov.cn/zcfb/blgg/gg/2025/art/2025/art_fa5c991e926144e8a13de34fe1b8e00a.html',
    names: [
      {
        name: 'Dedrone by Axon',
        nameZh: '反无人机技术公司',
      },
      {
        name: 'DZYNE Technologies',
        nameZh: '迪杰恩技术公司',
      },
      {
        name: 'Elbit Systems of America, LLC',
        nameZh: '埃比特系统美国分公司',
      },
      {
        name: 'Epirus, Inc.',
        nameZh: '伊比鲁斯公司',
      },
      {
        name: 'AeroVironment, Inc.',
        nameZh: '宇航环境公司',
      },
      {
        name: 'Exelis Inc.',
        nameZh: 'Exelis公司',
      },
      {
        name: 'Alliant Techsystems Operations LLC',
        nameZh: '联合技术系统运营公司',
      },
      {
        name: 'BAE Systems, Inc.',
        nameZh: '贝宜系统股份有限公司',
      },
      {
        name: 'Teledyne FLIR, LLC',
        nameZh: 'Teledyne FLIR公司',
      },
      {
        name: 'VSE Corporation',
        nameZh: 'VSE公司',
      },
      {
        name: 'Cubic Global Defense',
        nameZh: '立方全球防务公司',
      },
      {
        name: 'Recorded Future, Inc.',
        nameZh: 'Recorded Future公司',
      },
      {
        name: 'Halifax International Security Forum',
        nameZh: '哈利法克斯国际安全论坛',
      },
      {
        name: 'TechInsights Inc.',
        nameZh: 'TechInsights公司及其分支机构',
        printed: ['TechInsights公司'],
      },
      {
        name: 'TechInsights Europe Limited',
      },
      {
        name: 'TechInsights Europe Sp z o.o.',
      },
      {
        name: 'TechInsights Japan KK',
      },
      {
        name: 'TechInsights USA Inc',
      },
      {
        name: 'TechInsights Korea Co. Ltd.',
      },
      {
        name: 'TechInsights Market Analysis Limited',
      },
      {
        name: 'SARL Strategy Analytics',
      },
      {
        name: 'Strategy Analytics GmbH Market Research and Management Consulting',
      },
      {
        name: 'Strategy Analytics Private Limited',
      },
    ],
    events: [],
    facts: 'entities.json#unreliableEntityList/cn-uel-2025-010; entities-2026-11-27.json#chineseNamesOfListedParties',
  },
  {
    notice: 'MOFCOM order 6/2025',
    list: 'countermeasure',
    from: '2025-10-14',
    published: '2025-10-14',
    names: [
      {
        name: 'Hanwha Shipping LLC',
      },
      {
        name: 'Hanwha Philly Shipyard Inc.',
      },
      {
        name: 'HS USA Holdings Corp.',
      },
    ],
    events: [
      {
        kind: 'suspended',
        from: '2025-11-10',
        lastDay: '2026-11-10',
      },
    ],
    facts: 'entities.json#countermeasureOrders/cn-afsl-2025-order6',
  },
  {
    notice: 'MOFCOM order 2/2026',
    list: 'countermeasure',
    from: '2026-08-05',
    published: '2026-08-05',
    names: [
      {
        name: 'Responsible Business Alliance',
      },
    ],
    events: [],
    facts: 'entities.json#countermeasureOrders/cn-afsl-2026-order2',
  },
  {
    notice: 'MOFCOM decision 2026-08-05',
    list: 'countermeasure',
    from: '2026-08-05',
    published: '2026-08-05',
    names: [
      {
        name: 'Compliance Testing LLC',
      },
    ],
    events: [],
    facts: 'entities.json#countermeasureOrders/cn-afsl-2026-0805b',
  },
]
