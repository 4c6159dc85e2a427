using PreExhaust.Analysis;

namespace PreExhaust.Language.Diagnostics;

/// <summary>Every kind of message of the language: PEX00xx syntax, PEX01xx names, PEX02xx files, PEX03xx
/// suppressions.</summary>
public static class DiagnosticKinds
{
    /// <summary>Something else was expected at this place.</summary>
    public static DiagnosticKind Unexpected { get; } = Error("PEX0001", "Something else was expected here");

    /// <summary>A word that the language does not know.</summary>
    public static DiagnosticKind UnknownWord { get; } =
        Error("PEX0002", "The language does not know this word");

    /// <summary>A notation that can be read in more than one way, or in none.</summary>
    public static DiagnosticKind Ambiguous { get; } =
        Error("PEX0003", "This can be read in more than one way");

    /// <summary>An exercise without sets.</summary>
    public static DiagnosticKind MissingSets { get; } = Error("PEX0005", "An exercise needs sets");

    /// <summary>A number beyond what the language accepts.</summary>
    public static DiagnosticKind OutOfRange { get; } = Error("PEX0006", "The number is out of range");

    /// <summary>The same thing said twice for one set or header.</summary>
    public static DiagnosticKind SaidTwice { get; } = Error("PEX0007", "This is said twice");

    /// <summary>A line that does not belong where it stands.</summary>
    public static DiagnosticKind WrongPlace { get; } = Error("PEX0008", "This line does not belong here");

    /// <summary>Tabs and spaces that cannot be compared.</summary>
    public static DiagnosticKind MixedIndentation { get; } = Error("PEX0009", "Tabs and spaces are mixed");

    /// <summary>A heading of another notation.</summary>
    public static DiagnosticKind ForeignHeading { get; } = Error("PEX0010", "A heading of another notation");

    /// <summary>A line longer than the language reads.</summary>
    public static DiagnosticKind LineTooLong { get; } = Error("PEX0011", "The line is too long");

    /// <summary>More lines, exercises or messages than one file may have.</summary>
    public static DiagnosticKind TooMany { get; } = Error("PEX0012", "Too many for one file");

    /// <summary>A percentage of a set or session that is not there.</summary>
    public static DiagnosticKind MissingBase { get; } = Error("PEX0013", "There is nothing to take a percentage of");

    /// <summary>A progression that contradicts the sets, or a rule that never acts.</summary>
    public static DiagnosticKind ProgressionMismatch { get; } =
        Error("PEX0014", "The progression does not fit the exercise");

    /// <summary>A block that does not say how many weeks it has.</summary>
    public static DiagnosticKind BlockWithoutWeeks { get; } = Error("PEX0015", "A block states its weeks");

    /// <summary>An exercise that the catalogue does not have.</summary>
    public static DiagnosticKind UnknownExercise { get; } =
        Error("PEX0101", "The catalogue has no such exercise");

    /// <summary>A muscle group that does not exist.</summary>
    public static DiagnosticKind UnknownMuscle { get; } = Error("PEX0102", "There is no such muscle group");

    /// <summary>Two sessions of one name.</summary>
    public static DiagnosticKind DuplicateSession { get; } =
        Error("PEX0103", "Two sessions have the same name");

    /// <summary>A superset label without partner, with a gap, or used in two places.</summary>
    public static DiagnosticKind LoneLabel { get; } =
        Warning("PEX0104", "The superset label does not pair up");

    /// <summary>A tag one letter away from a known one.</summary>
    public static DiagnosticKind NearlyKnownTag { get; } = Info("PEX0105", "The tag is close to a known one");

    /// <summary>A variant that the program uses for the first time.</summary>
    public static DiagnosticKind NewVariant { get; } = Info("PEX0106", "A new variant of an exercise");

    /// <summary>Two progressions for one exercise, whose lines share one state.</summary>
    public static DiagnosticKind TwoProgressions { get; } =
        Error("PEX0107", "Two progressions for one exercise");

    /// <summary>A week in which nothing is done, or a week header with nothing under it.</summary>
    public static DiagnosticKind WeekWithoutSession { get; } = Warning("PEX0108", "The week has no session");

    /// <summary>A rotation of a session that does not exist.</summary>
    public static DiagnosticKind UnknownRotation { get; } = Error("PEX0109", "There is no such session to rotate");

    /// <summary>A group line without exercises that carry its letter.</summary>
    public static DiagnosticKind GroupWithoutMembers { get; } = Error("PEX0110", "The group has no members");

    /// <summary>A name that is defined twice.</summary>
    public static DiagnosticKind DuplicateDefinition { get; } = Error("PEX0111", "The name is defined twice");

    /// <summary>Something that copies itself on some way round.</summary>
    public static DiagnosticKind CopyCircle { get; } = Error("PEX0112", "The copies go round in a circle");

    /// <summary>A copy or omission of something that is not there.</summary>
    public static DiagnosticKind UnknownModel { get; } = Error("PEX0113", "There is nothing of this name here");

    /// <summary>A definition that lacks a fact, or contradicts itself.</summary>
    public static DiagnosticKind IncompleteDefinition { get; } =
        Error("PEX0114", "The definition lacks something or contradicts itself");

    /// <summary>A definition that takes the place of a catalogued exercise.</summary>
    public static DiagnosticKind RedefinedExercise { get; } =
        Info("PEX0115", "The definition takes the place of a catalogued exercise");

    /// <summary>A class that <c>progress by</c> names and that the app lacks, or that does not fit.</summary>
    public static DiagnosticKind ProgressionClass { get; } =
        Error("PEX0116", "The app has no such class to decide how an exercise progresses");

    /// <summary>A file that holds no text.</summary>
    public static DiagnosticKind BinaryFile { get; } = Error("PEX0201", "The file is not text");

    /// <summary>Bytes that are not valid in the file's encoding.</summary>
    public static DiagnosticKind InvalidEncoding { get; } = Error("PEX0202", "The file is not valid UTF-8");

    /// <summary>A file larger than the language reads.</summary>
    public static DiagnosticKind FileTooLarge { get; } = Error("PEX0203", "The file is too large");

    /// <summary>A file without a single exercise.</summary>
    public static DiagnosticKind EmptyFile { get; } = Warning("PEX0204", "The file has no exercises");

    /// <summary>A second program in one file.</summary>
    public static DiagnosticKind SecondProgram { get; } = Error("PEX0205", "A file holds one program");

    /// <summary>Two files, or a file and a folder, that would give the same C# class.</summary>
    public static DiagnosticKind NameConflict { get; } = Warning("PEX0210", "Two files ask for one C# class");

    /// <summary>More plans than an old version of C# can carry.</summary>
    public static DiagnosticKind TooMuchData { get; } = Error("PEX0211", "Too many plans for this version of C#");

    /// <summary>A build property with a value that means nothing.</summary>
    public static DiagnosticKind BuildProperty { get; } = Warning("PEX0212", "The build property has no such value");

    /// <summary>A line about our rules in an <c>.editorconfig</c> file that says nothing.</summary>
    public static DiagnosticKind Configuration { get; } =
        Warning("PEX0213", "The .editorconfig file says this in vain");

    /// <summary>A type that is to be a plan and cannot have its members.</summary>
    public static DiagnosticKind PlanHost { get; } = Error("PEX0220", "The type cannot have the members of a plan");

    /// <summary>The text of a plan in C# that is no single literal.</summary>
    public static DiagnosticKind PlanLiteral { get; } =
        Error("PEX0221", "The text of a plan in C# is a single literal");

    /// <summary>Code that is to make a plan and cannot.</summary>
    public static DiagnosticKind PlanThrows { get; } = Warning("PEX0230", "The plan throws when it is made");

    /// <summary>A look-up by a name that nothing has.</summary>
    public static DiagnosticKind UnknownLookup { get; } = Warning("PEX0231", "The plan has nothing of this name");

    /// <summary>A suppression of something that is no rule, or that nobody may overrule.</summary>
    public static DiagnosticKind UnknownSuppression { get; } = Warning("PEX0301", "There is no such rule to allow");

    /// <summary>Every kind, by id.</summary>
    public static IReadOnlyList<DiagnosticKind> All { get; } =
    [
        Unexpected, UnknownWord, Ambiguous, MissingSets, OutOfRange, SaidTwice, WrongPlace,
        MixedIndentation, ForeignHeading, LineTooLong, TooMany, MissingBase, ProgressionMismatch,
        BlockWithoutWeeks,
        UnknownExercise, UnknownMuscle, DuplicateSession, LoneLabel, NearlyKnownTag, NewVariant,
        TwoProgressions, WeekWithoutSession, UnknownRotation, GroupWithoutMembers,
        DuplicateDefinition, CopyCircle, UnknownModel, IncompleteDefinition, RedefinedExercise,
        ProgressionClass,
        BinaryFile, InvalidEncoding, FileTooLarge, EmptyFile, SecondProgram,
        NameConflict, TooMuchData, BuildProperty, Configuration, PlanHost, PlanLiteral,
        PlanThrows, UnknownLookup,
        UnknownSuppression,
    ];

    /// <summary>Those that only C# code can give rise to, never the text of a plan.</summary>
    public static IReadOnlyList<DiagnosticKind> OfCode { get; } = [PlanThrows, UnknownLookup];

    private static DiagnosticKind Error(string id, string title) => new(id, Severity.Error, title);

    private static DiagnosticKind Warning(string id, string title) => new(id, Severity.Warning, title);

    private static DiagnosticKind Info(string id, string title) => new(id, Severity.Info, title);
}
