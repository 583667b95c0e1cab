/**
 * The components that a page in content/docs uses without importing them, with the file of each in
 * this folder. Only what a page names is imported into it, so that no page loads another's styles.
 */
export const pageComponents: Record<string, string> = {
  Claim: 'claims/ClaimMark.astro',
  ClaimList: 'claims/ClaimList.astro',
  EraStrip: 'diagrams/EraStrip.astro',
  ExperimentTable: 'experiments/ExperimentTable.astro',
  Guide: 'guide/Guide.astro',
  GuideRecommendations: 'guide/GuideRecommendations.astro',
  GuideTable: 'guide/GuideTable.astro',
  HeadToHead: 'HeadToHead.astro',
  Lab: 'Lab.astro',
  Lifelines: 'diagrams/Lifelines.astro',
  LivePair: 'analogies/LivePair.astro',
  OwnData: 'playground/OwnData.astro',
  PartCounts: 'parts/PartCounts.astro',
  Playground: 'playground/Playground.astro',
  PretrainedChart: 'diagrams/PretrainedChart.astro',
  PretrainedTable: 'diagrams/PretrainedTable.astro',
  RecordedPair: 'analogies/RecordedPair.astro',
  SectionPages: 'SectionPages.astro',
  Stack: 'diagrams/Stack.astro',
  StartingPoints: 'playground/StartingPoints.astro',
  Timeline: 'timeline/Timeline.astro',
  Verdict: 'Verdict.astro',
  VerdictLegend: 'claims/VerdictLegend.astro',
  WaysOn: 'home/WaysOn.astro',
}
