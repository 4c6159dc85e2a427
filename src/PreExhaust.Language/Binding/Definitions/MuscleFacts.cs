using PreExhaust.Catalog;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding.Definitions;

/// <summary>Collects the muscles of an exercise. One that is named beats the group that it is in.</summary>
internal sealed class MuscleFacts(BindingContext context)
{
    private const string Nothing = "none";

    private readonly List<(string Muscle, Involvement Part, bool IsNamed)> _roles = [];
    private readonly HashSet<Involvement> _parts = [];

    /// <summary>The muscles, prime movers first.</summary>
    public ValueList<MuscleRole> All => _roles
        .Where(role => role.IsNamed || !_roles.Any(other => other.IsNamed && other.Muscle == role.Muscle))
        .Select(role => new MuscleRole(role.Muscle, role.Part))
        .OrderByDescending(role => role.Involvement)
        .ToValueList();

    /// <summary>The parts of which all muscles are named.</summary>
    public ValueList<Involvement> StatedParts => _parts.OrderByDescending(part => part).ToValueList();

    public void Add(FactSyntax fact)
    {
        var part = fact.Word switch
        {
            FactWords.Prime => Involvement.PrimeMover,
            FactWords.Synergist => Involvement.Synergist,
            FactWords.Minor => Involvement.MinorSynergist,
            _ => Involvement.Stabiliser,
        };
        _parts.Add(part);
        foreach (var token in fact.Values.OfType<SyntaxToken>())
            Add(token, part);
    }

    private void Add(SyntaxToken token, Involvement part)
    {
        if (token.Is(Nothing))
            return;
        var muscles = MuscleCatalog.Default.FindMuscles(token.Text);
        if (muscles.Count == 0)
            ReportUnknown(token);
        var isNamed = muscles.Count == 1;
        var twice = muscles.FirstOrDefault(muscle =>
            _roles.Any(role => role.Muscle == muscle && role.IsNamed == isNamed));
        if (twice is not null)
            ReportTwice(token, twice, part);
        else
            _roles.AddRange(muscles.Select(muscle => (muscle, part, isNamed)));
    }

    private void ReportTwice(SyntaxToken token, string muscle, Involvement part)
    {
        var first = _roles.First(role => role.Muscle == muscle).Part;
        if (first == part)
            context.Report(DiagnosticKinds.SaidTwice, token, $"'{token.Text}' is named twice; keep one.");
        else
            context.Report(
                DiagnosticKinds.IncompleteDefinition,
                token,
                $"{muscle} is named as a {Wording(first)} already; a muscle has one part in an exercise.");
    }

    private static string Wording(Involvement part) => part switch
    {
        Involvement.PrimeMover => "prime mover",
        Involvement.Synergist => "synergist",
        Involvement.MinorSynergist => "minor synergist",
        _ => "stabiliser",
    };

    private void ReportUnknown(SyntaxToken token)
    {
        var meant = MuscleCatalog.Default.SuggestMuscles(token.Text);
        var ending = meant.Count == 0
            ? "."
            : $"; did you mean {string.Join(" or ", meant.Select(name => $"'{name}'"))}?";
        context.Report(
            DiagnosticKinds.UnknownMuscle,
            token,
            $"There is no muscle '{token.Text}'{ending}",
            meant.Select(name => new TextFix($"Write '{name}'", token.Span, name)).ToArray());
    }
}
