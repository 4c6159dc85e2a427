using PreExhaust.Catalog;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Tests.Mutation;

/// <summary>Which lines of a text stand under which, and which ones name the same things.</summary>
internal sealed class Outline
{
    /// <summary>What stands above all headers holds for everything.</summary>
    private const int File = -1;

    private readonly IReadOnlyList<LineSyntax> _lines;
    private readonly string[] _texts;

    public Outline(string text)
    {
        var source = new SourceFile("", text);
        _lines = SyntaxParser.Parse(source, new DiagnosticBag()).Lines;
        _texts = Enumerable.Range(0, _lines.Count).Select(line => source[source.LineContent(line)]).ToArray();
    }

    /// <summary>
    /// The lines whose meaning can change with a line: those of its exercise; exercises that share a superset's letter
    /// with it or with its neighbours, with all their lines if they are members of a group; what stands under it if it
    /// is a header, or under its header if it is a setting; header lines below it, which stand above the first
    /// exercise; lines that name what it, or its exercise, names, with their progressions; lines that speak of weeks if
    /// it is a header or says how many there are; the definition around it, and lines that name that; and whatever
    /// copies something.
    /// </summary>
    public IEnumerable<int> Dependents(int line) => Exercise(line)
        .Concat(Partners(line))
        .Concat(Scope(line))
        .Concat(HeaderLinesBelow(line))
        .Concat(Naming(line))
        .Concat(SpeakingOfWeeks(line))
        .Concat(Definition(line))
        .Concat(Copies());

    private StatementSyntax? At(int line) => _lines[line].Statement;

    private IEnumerable<int> After(int line) => Enumerable.Range(line + 1, _lines.Count - line - 1);

    /// <summary>A line that goes on with an exercise, or says nothing.</summary>
    private bool IsInside(int line) =>
        At(line) is ContinuationSyntax or NoteSyntax or AllowSyntax
        || (At(line) is null && _lines[line].Skipped is null);

    private int? OwnerOf(int line)
    {
        while (line > 0 && IsInside(line))
            line--;
        return At(line) is ExerciseSyntax or GroupSyntax ? line : null;
    }

    private IEnumerable<int> Exercise(int line) =>
        OwnerOf(line) is { } owner ? After(owner).TakeWhile(IsInside).Prepend(owner) : [];

    private IEnumerable<int> Partners(int line)
    {
        var exercises = Session(line).Where(i => At(i) is ExerciseSyntax or GroupSyntax).ToList();
        var neighbours = exercises.Where(i => i < line).TakeLast(1).Concat(exercises.Where(i => i >= line).Take(2));
        var letters = neighbours.Select(Letter).Where(letter => letter is not null).ToList();
        return exercises.Where(i => letters.Contains(Letter(i))).SelectMany(i => IsGrouped(i) ? Exercise(i) : [i]);

        // Rounds hold for the rows of a member as well.
        bool IsGrouped(int line) => exercises.Exists(i => At(i) is GroupSyntax && Letter(i) == Letter(line));
    }

    private char? Letter(int line) => At(line) switch
    {
        ExerciseSyntax { Label: { } label } => label.Text.ToUpperInvariant().FirstOrDefault(char.IsLetter),
        GroupSyntax group => char.ToUpperInvariant(group.Letter.Text[0]),
        _ => null,
    };

    /// <summary>The lines under the nearest header.</summary>
    private IEnumerable<int> Session(int line) => After(HeaderAbove(line)).TakeWhile(i => Rank(i) is null);

    private IEnumerable<int> Scope(int line)
    {
        var isOutside = OwnerOf(line) is null && At(line) is not null and not NoteSyntax;
        if (Rank(line) is null && !isOutside)
            return [];
        var header = HeaderAbove(line);
        var rank = header == File ? File : Rank(header);
        return After(header).TakeWhile(i => Rank(i) is not { } inner || inner > rank);
    }

    private IEnumerable<int> HeaderLinesBelow(int line) =>
        After(line).TakeWhile(i => At(i) is not ExerciseSyntax && Rank(i) is null or 0);

    private int HeaderAbove(int line)
    {
        while (line > File && Rank(line) is null)
            line--;
        return line;
    }

    /// <summary>The rank of a header, from 0 for a program; <c>null</c> for other lines.</summary>
    private int? Rank(int line) => At(line) switch
    {
        ProgramSyntax => 0,
        BlockSyntax or HeadingSyntax { IsBlock: true } => 1,
        WeekSyntax or HeadingSyntax { Week: not null } => 2,
        SessionSyntax or HeadingSyntax => 3,
        _ => null,
    };

    private IEnumerable<int> Naming(int line)
    {
        var inside = Rank(line) is null ? [] : Scope(line).Where(i => Rank(i) is not null).SelectMany(Name);
        var names = Name(line).Concat(OwnerOf(line) is { } owner ? Name(owner) : []).Concat(inside).Distinct().ToList();
        return Enumerable.Range(0, _lines.Count)
            .Where(i => names.Any(name => Says(i, name)))
            .SelectMany(WithProgression);
    }

    /// <summary>A line, and the progression of its exercise, which lines of one name carry between them.</summary>
    private IEnumerable<int> WithProgression(int line) => Exercise(line)
        .Where(i => At(line) is ExerciseSyntax && _texts[i].Contains("progress", StringComparison.OrdinalIgnoreCase))
        .Append(line);

    private IEnumerable<int> SpeakingOfWeeks(int line)
    {
        var isAboutWeeks = Rank(line) is 1 or 2 || At(line) is SettingSyntax { Keyword: var word } && word.Is("weeks");
        return Enumerable.Range(0, _lines.Count).Where(i =>
            isAboutWeeks && (Rank(i) is 1 or 2 || _texts[i].Contains("week", StringComparison.OrdinalIgnoreCase)));
    }

    private IEnumerable<int> Definition(int line)
    {
        var header = line;
        while (header > 0 && !IsDefinition(header) && _lines[header].Indentation.Length > 0)
            header--;
        if (!IsDefinition(header))
            return [];
        var lines = After(header).TakeWhile(i => _lines[i].Indentation.Length > 0 || _texts[i].Trim().Length == 0);
        var names = lines.Prepend(header).SelectMany(DefinedNames).ToList();
        return lines.Prepend(header)
            .Concat(Enumerable.Range(0, _lines.Count).Where(i => names.Any(name => Says(i, name))));
    }

    private bool IsDefinition(int line) => At(line) is ExerciseDefinitionSyntax or SchemeSyntax;

    private IEnumerable<string> DefinedNames(int line) => At(line) switch
    {
        ExerciseDefinitionSyntax { Name: { } name } => [name.Text],
        SchemeSyntax { Name: { } name } => [name.Text],
        FactSyntax { Word: FactWords.Alias } fact => fact.Values.OfType<SyntaxToken>().Select(value => value.Text),
        _ => [],
    };

    private IEnumerable<int> Copies() => Enumerable.Range(0, _lines.Count)
        .Where(i => _texts[i].Contains("like", StringComparison.OrdinalIgnoreCase))
        .SelectMany(i => Rank(i) is null ? Exercise(i).Append(i) : After(i).TakeWhile(j => Rank(j) is null).Prepend(i));

    private IEnumerable<string> Name(int line) => At(line) switch
    {
        BlockSyntax { Name: { } name } => [name.Text],
        SessionSyntax { Name: { } name } => [name.Text],
        HeadingSyntax { Name: { } name } => [name.Text],
        ExerciseSyntax exercise => [exercise.Name.Text, .. Choices(exercise)],
        _ => [],
    };

    /// <summary>The exercises of a choice, which other lines name one by one, in quotes or not.</summary>
    private static IEnumerable<string> Choices(ExerciseSyntax exercise) => exercise.Name.Text
        .Split(" or ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(name => name[0] == '"' ? name.Split('"')[1] : name.Split('(')[0].Trim())
        .Where(name => name.Length > 0);

    /// <summary>Whether a line names something; a name in quotes may stand elsewhere without them.</summary>
    private bool Says(int line, string name) =>
        _texts[line].Contains(name.Trim('"'), StringComparison.OrdinalIgnoreCase)
        || Name(line).Any(other => Canonical(other) == Canonical(name));

    private static string Canonical(string name) => ExerciseCatalog.Default.Find(name)?.Name ?? name;
}
