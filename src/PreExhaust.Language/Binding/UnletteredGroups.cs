using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Binding;

/// <summary>
/// Reports group lines without a letter; the fix writes the letter, on the line and on the exercises right below it.
/// </summary>
internal sealed class UnletteredGroups(BindingContext context, SyntaxTree tree)
{
    private const int MostMembers = 9;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    public void Report(UnletteredGroupSyntax group)
    {
        if (context.Diagnostics.IsFull)
            return;
        var members = Members(group);
        var letter = Letter(group, members);
        var values = group.Values.Count == 0 ? "" : " " + context.Source[ValuesOf(group)].TrimEnd(':', '：', ' ');
        var header = $"{letter}: {Kind(group)}{values}";
        var fixes = members.Count == 0 ? [] : new[] { Fix(group, header, letter, members) };
        context.Report(
            DiagnosticKinds.Unexpected,
            group,
            $"A group begins with a letter, '{header}', and so do the exercises below it: {letter}1, {letter}2, ...",
            fixes);
    }

    private static string Kind(UnletteredGroupSyntax group) =>
        group.Kind.Is("circuit") || group.Kind.Is("emom") ? group.Kind.Text.ToLowerInvariant() : "superset";

    private static TextSpan ValuesOf(UnletteredGroupSyntax group) =>
        TextSpan.FromBounds(group.Values[0].Span.Start, group.Values[group.Values.Count - 1].Span.End);

    /// <summary>The exercises below the line, up to the next blank line or other statement.</summary>
    private List<ExerciseSyntax> Members(UnletteredGroupSyntax group) => tree.Lines
        .SkipWhile(line => line.Statement is not UnletteredGroupSyntax other || other.Span != group.Span)
        .Skip(1)
        .TakeWhile(line => line.Comment is not null || IsOfExercise(line.Statement))
        .Select(line => line.Statement)
        .OfType<ExerciseSyntax>()
        .Take(MostMembers)
        .ToList();

    private static bool IsOfExercise(StatementSyntax? statement) =>
        statement is ExerciseSyntax or ContinuationSyntax or AllowSyntax or NoteSyntax;

    /// <summary>The letter of the members, that of the line, or the first one that no label of the file has.</summary>
    private char Letter(UnletteredGroupSyntax group, List<ExerciseSyntax> members)
    {
        if (members.Count > 0 && Labels.LetterOf(members[0].Label) is { } letter)
            return letter;
        var used = new HashSet<char?>(tree.Lines.Select(line => line.Statement switch
        {
            ExerciseSyntax exercise => Labels.LetterOf(exercise.Label),
            GroupSyntax other => char.ToUpperInvariant(other.Letter.Text[0]),
            _ => null,
        }));
        var own = group.Name is { } name ? char.ToUpperInvariant(name.Text[0]) : ' ';
        return Alphabet.Prepend(own).FirstOrDefault(c => char.IsLetter(c) && !used.Contains(c)) is var free and > '\0'
            ? free
            : Alphabet[0];
    }

    private TextFix Fix(UnletteredGroupSyntax group, string header, char letter, List<ExerciseSyntax> members)
    {
        var text = header;
        var end = group.Span.End;
        for (var i = 0; i < members.Count; i++)
        {
            var (start, after) = (members[i].Span.Start, members[i].Label?.Span.End ?? members[i].Span.Start);
            var blank = members[i].Label is null ? " " : "";
            text += context.Source[TextSpan.FromBounds(end, start)] + $"{letter}{i + 1}{blank}";
            end = after;
        }

        return new($"Write '{header}' and label the exercises", TextSpan.FromBounds(group.Span.Start, end), text);
    }
}
