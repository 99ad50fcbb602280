using System.Collections.Immutable;
using BudgetRender.Checks.Rules.Arithmetic;
using BudgetRender.Checks.Rules.BetweenTables;
using BudgetRender.Checks.Rules.Classification;
using BudgetRender.Checks.Rules.Completeness;
using BudgetRender.Checks.Rules.Facts;
using BudgetRender.Checks.Rules.Performance;
using BudgetRender.Checks.Rules.Wording;

namespace BudgetRender.Checks;

/// <summary>Every check, by code.</summary>
public static class CheckRules
{
    public static ImmutableArray<CheckRule> All { get; } =
    [
        // BR21xx: the arithmetic of a table
        TotalRowIsNotSumOfItems.Rule,
        DepartmentRowsDoNotSumToTotal.Rule,
        DepartmentRowIsNotSumOfItsParts.Rule,
        UnitRowIsNotSumOfItsParts.Rule,
        ClassSubtotalIsNotSumOfPairs.Rule,
        TotalIsNotBasicPlusProject.Rule,
        BasicIsNotSumOfItsParts.Rule,
        ProjectExpenditureIsNotSumOfItsTypes.Rule,
        RevenueIsNotSumOfItsSources.Rule,
        EconomicRowIsNotSumOfItsFunds.Rule,
        ProjectRowIsNotSumOfItsFunds.Rule,
        BasicPairIsNotPersonnelPlusOperating.Rule,
        ThreePublicTotalIsNotSumOfItsParts.Rule,
        VehicleCostIsNotPurchasePlusRunning.Rule,
        AppropriationRowIsNotSumOfItsFunds.Rule,
        PerformanceMoneyIsNotSumOfItsSources.Rule,
        BudgetBlockIsNotSumOfItsSources.Rule,
        BudgetBlockIsNotBasicPlusProject.Rule,
        BalanceSideIsNotSumOfItsRows.Rule,
        BalanceTotalIsNotYearPlusCarryover.Rule,
        AppropriationSideIsNotSumOfItsRows.Rule,
        ShareExceedsItsWhole.Rule,
        AmountIsNegative.Rule,
        RowIsRepeated.Rule,
        ProjectsAreNotAllListed.Rule,
        PerformanceRowIsNotSumOfItsProjects.Rule,

        // BR22xx: between tables
        BalanceDoesNotBalance.Rule,
        RevenueTotalDiffersFromBalance.Rule,
        ExpenditureTotalDiffersFromBalance.Rule,
        BalanceClassIsNotSumOfItems.Rule,
        RevenueSourceDiffersFromBalance.Rule,
        AppropriationDoesNotBalance.Rule,
        AppropriationColumnDiffersFromFundTable.Rule,
        AppropriationClassIsNotSumOfItems.Rule,
        AppropriationRevenueDiffersFromBalance.Rule,
        BasicTotalDiffersFromGeneral.Rule,
        PersonnelAndOperatingSplitDiffers.Rule,
        BasicClassDiffersFromGeneral.Rule,
        GeneralExceedsExpenditure.Rule,
        GeneralDiffersFromExpenditure.Rule,
        FundTablesDoNotAddUpToExpenditure.Rule,
        EconomicTotalDiffersFromExpenditure.Rule,
        EconomicFundDiffersFromRevenue.Rule,
        BasicPairExceedsEconomicPair.Rule,
        ThreePublicIsBelowBasicLines.Rule,
        ThreePublicExceedsEconomicLines.Rule,
        ProjectsTotalDiffersFromExpenditure.Rule,
        ProjectsFundDiffersFromFundTable.Rule,
        ProjectsOfTypeExceedExpenditure.Rule,
        ProjectAmountDiffersFromPerformance.Rule,
        PerformanceTotalDiffersFromProjects.Rule,
        BudgetBlockDiffersFromTables.Rule,
        UnitAmountDiffersBetweenTables.Rule,
        PackEqualityIsBroken.Rule,
        ProjectCarryoverExceedsRevenue.Rule,

        // BR23xx: classification
        FunctionalCodeIsUnknown.Rule,
        FunctionalNameDiffers.Rule,
        EconomicCodeIsUnknown.Rule,
        EconomicNameDiffers.Rule,
        GovernmentCodeIsUnknown.Rule,
        GovernmentNameDiffers.Rule,
        EconomicPairIsNotAllowed.Rule,
        FunctionalNameIsOutdated.Rule,
        CodeIsNotToTheItem.Rule,
        UnitCodeIsNotDepartments.Rule,
        PairStandsInWrongColumn.Rule,
        CodeHasTwoNames.Rule,

        // BR24xx: performance targets
        CostTargetExceedsProjectMoney.Rule,
        CostTargetIsBoundedFromBelow.Rule,
        KindOfIndicatorIsMissing.Rule,
        TargetValueIsMalformed.Rule,
        SatisfactionLacksPercent.Rule,
        ShareTargetExceedsHundredPercent.Rule,
        ProjectHasNoTargets.Rule,
        TargetsHaveNoProject.Rule,
        IndicatorHasNoValue.Rule,
        ValueHasNoIndicator.Rule,
        CostTargetIsInYuan.Rule,
        CostTargetsExceedProjectTogether.Rule,
        IndicatorHasTwoTargets.Rule,
        DepartmentTargetKindIsMissing.Rule,
        QualityTargetIsBoundedFromAbove.Rule,

        // BR25xx: facts and last year
        ProcurementExceedsExpenditure.Rule,
        SmallBusinessShareExceedsProcurement.Rule,
        VehicleCostWithoutVehicles.Rule,
        JourneysDoNotFitAbroadCost.Rule,
        EvaluatedProjectsExceedProjects.Rule,
        OperatingCostExceedsPublicExpense.Rule,
        OperatingCostDiffersThoughAllAreAdministrative.Rule,
        ChangeHasNoReason.Rule,
        ReasonContradictsChange.Rule,
        ReasonIsGivenForNoChange.Rule,
        PriorThreePublicIsNotSumOfItsParts.Rule,
        PriorRevenueDiffersFromExpenditure.Rule,
        PriorFundsExceedPriorRevenue.Rule,
        PriorAmountIsOfAnotherUnit.Rule,
        CountIsNegative.Rule,
        ProseAmountDiffers.Rule,
        ProsePercentageDiffers.Rule,
        ProseCountDiffers.Rule,
        ProseYearIsStale.Rule,
        PublishDateIsNotInBudgetYear.Rule,

        // BR26xx: completeness
        RequiredTableIsMissing.Rule,
        EmptyNoteNamesAnotherFund.Rule,
        EmptyNoteStandsUnderFigures.Rule,
        DutiesAreMissing.Rule,
        OrganisationIsMissing.Rule,
        ProcurementIsNotExplained.Rule,
        AssetsAreNotExplained.Rule,
        OperatingCostIsNotExplained.Rule,
        LastYearIsNotGiven.Rule,
        TermIsNotExplained.Rule,
        TermHasNoDefinition.Rule,
        TermIsExplainedTwice.Rule,
        BasicExpenditureIsNotBrokenDown.Rule,

        // BR27xx: names and text
        DepartmentNameIsSpeltDifferently.Rule,
        UnitNameIsSpeltDifferently.Rule,
        UnitInProseIsSpeltDifferently.Rule,
        ChoiceIsLeftStanding.Rule,
        PlaceholderIsLeft.Rule,
        NumberIsTypedByHand.Rule,
        QuotesAreUnmatched.Rule,
        BracketsAreUnmatched.Rule,
        PunctuationIsDoubled.Rule,
        DigitsAreFullWidth.Rule,
        ParagraphIsRepeated.Rule,
        UnitIsCalledDepartment.Rule,
        SentenceIsCutOff.Rule,
        ReasonRepeatsItsLeadIn.Rule,
    ];

    /// <summary>The rule of a code, or null.</summary>
    public static CheckRule? Find(string code) =>
        All.FirstOrDefault(r => string.Equals(r.Code, code, StringComparison.OrdinalIgnoreCase));
}
