using PreExhaust.Analysis;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Formatting;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Text;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Language.Tests.Errors.Corpus;

public sealed class CorpusTests
{
    private const int Fewest = 120;
    private const int LongestMessage = 260;

    /// <summary>What a text alone cannot bring about, with the test that does.</summary>
    private static readonly Dictionary<DiagnosticKind, string> Elsewhere = new()
    {
        [DiagnosticKinds.LineTooLong] = "HostileInputTests: a line of 500,000 characters",
        [DiagnosticKinds.FileTooLarge] = "HostileInputTests: a file of ten megabytes",
        [DiagnosticKinds.ProgressionClass] = "a project without the class",
        [DiagnosticKinds.NameConflict] = "two files of a project ask for one class",
        [DiagnosticKinds.TooMuchData] = "a project with an old version of C#",
        [DiagnosticKinds.BuildProperty] = "a project file",
        [DiagnosticKinds.PlanHost] = "LiteralHostTests: a type of an app",
        [DiagnosticKinds.PlanLiteral] = "LiteralHostTests: an attribute of an app",
        [DiagnosticKinds.PlanThrows] = "FoldingTests: code of an app",
        [DiagnosticKinds.UnknownLookup] = "LookupTests: code of an app",
        [DiagnosticKinds.Configuration] = "MistakeTests: an .editorconfig file",
    };

    public static TheoryData<string> Themes => new(BadInput.Themes);

    [Theory]
    [MemberData(nameof(Themes))]
    public void Answers(string theme) => Snapshot.Match(
        string.Concat(BadInput.All.Where(input => input.Theme == theme).Select(AnsweredInput.Show)),
        hint: theme);

    [Fact]
    public void There_are_many() => Assert.InRange(BadInput.All.Count, Fewest, int.MaxValue);

    [Fact]
    public void Each_mistake_gets_one_message() => None(
        from input in BadInput.All
        let messages = Messages(input.Text)
        where messages.Count != input.Mistakes
        select $"{input.Theme}: {input.Title}: {string.Join(" | ", messages.Select(m => m.Message))}");

    [Fact]
    public void Each_fix_removes_its_message_and_brings_no_other() => None(
        from input in BadInput.All
        let messages = Messages(input.Text)
        from message in messages
        from fix in message.Fixes
        let left = Messages(AnsweredInput.Mend(input.Text, fix)).Where(IsMistake).Select(Key).ToList()
        where left.Count >= messages.Count || left.Except(messages.Select(Key)).Any()
        select $"{input.Theme}: {input.Title}: {fix.Title}: {string.Join(" | ", left)}");

    [Fact]
    public void Every_kind_of_message_is_here_or_has_a_reason()
    {
        var shown = BadInput.All.SelectMany(input => Messages(input.Text)).Select(m => m.Id).ToHashSet();
        Assert.DoesNotContain(DiagnosticKinds.All, kind => !shown.Contains(kind.Id) && !Elsewhere.ContainsKey(kind));
        Assert.DoesNotContain(Elsewhere.Keys, kind => shown.Contains(kind.Id));
    }

    [Fact]
    public void Messages_are_whole_sentences_of_bearable_length() => None(
        from input in BadInput.All
        from message in Messages(input.Text)
        let text = message.Message
        where text.Length > LongestMessage || text[^1] is not ('.' or '?' or ')') || char.IsLower(text[0])
        select $"{input.Title}: {text}");

    [Fact]
    public void Broken_texts_are_printed_as_they_are_and_formatted_at_once() => None(
        from input in BadInput.All
        let formatted = WorkoutFormatter.Format(input.Text)
        let tree = SyntaxParser.Parse(new SourceFile("corpus.workout", input.Text), new DiagnosticBag())
        where WorkoutFormatter.Format(formatted) != formatted || (tree.Lines.Count > 0 && tree.ToString() != input.Text)
        select $"{input.Theme}: {input.Title}");

    private static void None(IEnumerable<string> failures) => Assert.True(!failures.Any(), string.Join("\n", failures));

    private static IReadOnlyList<Diagnostic> Messages(string text) =>
        WorkoutText.Parse(text, "corpus.workout").Diagnostics.ToList();

    private static bool IsMistake(Diagnostic diagnostic) => diagnostic.Severity is Severity.Error or Severity.Warning;

    private static string Key(Diagnostic diagnostic) => $"{diagnostic.Id} {diagnostic.Message}";
}
