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
        var (kind, remark, sets) = Conditioning.Find(context.Source.Text, group.Span.Start, group.Span.End)
            ?? new(Kind(group) + ValuesOf(group));
        var header = $"{letter}: {kind}";
        var comment = remark is null ? "" : $"  // {remark}";
        var fixes = members.Count == 0 ? [] : new[] { Fix(group, header, comment, letter, members, sets) };
        context.Report(
            DiagnosticKinds.Unexpected,
            group,
            $"A group begins with a letter, '{header}', and so do the exercises below it: {letter}1, {letter}2, ...",
            fixes);
    }

    private static string Kind(UnletteredGroupSyntax group) =>
        group.Kind.Is("circuit") || group.Kind.Is("emom") ? group.Kind.Text.ToLowerInvariant() : "superset";

    private string ValuesOf(UnletteredGroupSyntax group) => group.Values.Count == 0
        ? ""
        : " " + context.Source[TextSpan.FromBounds(
            group.Values[0].Span.Start, group.Values[group.Values.Count - 1].Span.End)].TrimEnd(':', '：', ' ');

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

    private TextFix Fix(
        UnletteredGroupSyntax group,
        string header,
        string comment,
        char letter,
        List<ExerciseSyntax> members,
        string? sets)
    {
        var text = header + comment;
        var end = group.Span.End;
        for (var i = 0; i < members.Count; i++)
        {
            text += context.Source[TextSpan.FromBounds(end, members[i].Span.Start)] + $"{letter}{i + 1} ";
            text += Member(members[i], sets);
            end = members[i].Span.End;
        }

        return new($"Write '{header}' and label the exercises", TextSpan.FromBounds(group.Span.Start, end), text);
    }

    /// <summary>The exercise without its label, its name first, with the sets of the group if it has none.</summary>
    private string Member(ExerciseSyntax member, string? sets)
    {
        if (MisorderedLineParser.NameFirst(member) is { } line)
            return line;
        var start = member.Label is { } label
            ? Extents.SkipBlanks(context.Source.Text, label.Span.End, member.Span.End)
            : member.Span.Start;
        var text = context.Source[TextSpan.FromBounds(start, member.Span.End)];
        return sets is null || member.Prescription is not null ? text : $"{text.TrimEnd(':', '：')}: {sets}";
    }
}
