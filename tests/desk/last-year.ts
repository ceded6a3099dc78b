/** The report of the year before that of sample-docx.ts, with what its editor said: report.txt and report.yaml. */
export const LAST_YEAR = [
  `某某区2023年法治政府建设情况报告
一、2023年法治政府建设情况
（一）提升服务效能
进驻政务大厅事项1102项，受理业务430件，其中即办件410件，占比95.35%。
（二）统筹社会治理
调处各类纠纷1567宗；受理行政复议案件56宗。印发第3号清单45项。
二、2024年工作安排
全年培训执法人员380人。
`,
  `title: 某某区2023年法治政府建设情况报告
issuer: 某某区人民政府
year: 2023
source: { name: 某某区人民政府门户网站, address: http://example.gov.cn/2023.html }
keyFigures: [{ at: s1.2, figure: 1567宗 }]
corrections:
  - { at: s1.2, figure: 45项, exclude: 清单的名称 }
  - { at: s1.1, figure: 1102项, label: 政务大厅进驻事项 }
`,
] as const
