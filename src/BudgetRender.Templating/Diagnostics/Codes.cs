namespace BudgetRender.Templating;

/// <summary>The codes of this project. A retired code stays here so that it is not given out again.</summary>
internal static class Codes
{
    public const string UnexpectedToken = "BR4001";
    public const string UnclosedBlock = "BR4002";
    public const string StrayKeyword = "BR4003";
    public const string UnclosedString = "BR4004";
    public const string UnclosedCode = "BR4005";
    public const string UnclosedEscape = "BR4006";
    public const string BadStringEscape = "BR4007";
    public const string BadNumber = "BR4008";
    public const string BadCharacter = "BR4009";
    public const string BadAssignmentTarget = "BR4010";
    public const string PipeNeedsFunction = "BR4011";
    public const string TooDeep = "BR4012";
    public const string PositionalAfterNamed = "BR4013";
    public const string BadParameter = "BR4014";
    public const string NeedsVariable = "BR4015";
    public const string OutsideWhen = "BR4016";
    public const string BlockDelegateMisplaced = "BR4017";
    public const string TemplateTooLong = "BR4018";

    public const string UnknownVariable = "BR4101";
    public const string UnknownMember = "BR4102";
    public const string MemberOfNull = "BR4103";
    public const string UnknownParameter = "BR4104";
    public const string ReadOnly = "BR4105";

    public const string OperatorNotSupported = "BR4201";
    public const string DivisionByZero = "BR4202";
    public const string NotIterable = "BR4203";
    public const string NotAFunction = "BR4204";
    public const string WrongArgument = "BR4205";
    public const string MissingArgument = "BR4206";
    public const string TooManyArguments = "BR4207";
    public const string NotIndexable = "BR4208";
    public const string CannotConvert = "BR4209";
    public const string BadFormat = "BR4210";
    public const string BadRegex = "BR4211";
    public const string BadJson = "BR4212";
    public const string CannotSetMember = "BR4213";
    public const string UnknownCulture = "BR4214";
    public const string NotARecord = "BR4215";
    public const string IndexOutOfRange = "BR4216";
    public const string OutsideLoop = "BR4217";
    public const string NumberTooLarge = "BR4218";
    public const string HostRefused = "BR4219";
    public const string UnaryNotSupported = "BR4220";

    public const string NoLoader = "BR4301";
    public const string IncludeNotFound = "BR4302";
    public const string NoClock = "BR4303";
    public const string NoRandom = "BR4304";

    public const string StepLimit = "BR4501";
    public const string LoopLimit = "BR4502";
    public const string RecursionLimit = "BR4503";
    public const string OutputLimit = "BR4504";
    public const string StringLimit = "BR4505";
    public const string ListLimit = "BR4506";
    public const string RegexTime = "BR4507";
    public const string Cancelled = "BR4508";
    public const string NestingLimit = "BR4509";
    public const string TooManyErrors = "BR4510";

    /// <summary>True of what ends the run at once; other errors end only the statement they happen in.</summary>
    public static bool EndsRun(string code) => code.StartsWith("BR45", StringComparison.Ordinal);
}
