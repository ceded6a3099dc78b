/** Traditional characters that the rules come across, each with its simplified one. */
const PAIRS = `
  個个 項项 萬万 億亿 條条 戶户 場场 處处 間间 餘余 約约 達达 較较 過过 數数 類类 課课 張张 號号 點点
  時时 隻只 輛辆 層层 棟栋 環环 長长 減减 與与 從从 為为 內内 週周 畝亩 噸吨 頃顷 貨货 幣币 獲获 縮缩
  壓压 擴扩 漲涨 躍跃 複复 訴诉 結结 辦办 審审 調调 製制 發发 開开 舉举 組组 織织 學学 參参 執执 滿满
  額额 總总 區区 縣县 鎮镇 務务 實实 現现 報报 綜综 況况 書书 員员 廳厅 單单 門门 領领 導导 關关 於于
  來来 編编 題题 稱称 瀏浏 覽览 擊击 閱阅 讀读 體体 頁页 錄录 圖图 專专 級级 產产 線线 訪访 問问 農农
  業业 監监 觀观 決决 會会 議议 見见 範范 圍围 團团 計计 劃划 強强 進进 動动 機机 構构 標标 準准 應应
  對对 責责 無无 優优 併并
`

/** From a traditional character to the simplified one. */
export const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  PAIRS.trim()
    .split(/\s+/)
    .map(([traditional, simplified]): [string, string] => [traditional, simplified]),
)
