using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;

namespace PreExhaust.Benchmarks.Scanning;

/// <summary>The same values, taken from a tree: the hand-written parser must find these and no others.</summary>
internal static class TreeValues
{
    public static IEnumerable<ScannedValue> Of(SyntaxTree tree) =>
        tree.Lines.SelectMany(line => Of(line, ValueRole.Comment));

    private static IEnumerable<ScannedValue> Of(SyntaxNode node, ValueRole around)
    {
        if (node is QuantitySyntax quantity)
            return OfQuantity(quantity, around);
        if (node is SyntaxToken token)
            return IsValue(token) ? [new(around, token.Span.Start, token.Span.End)] : [];
        return node.Children.SelectMany(child => Of(child, RoleOf(node, child) ?? around));
    }

    private static IEnumerable<ScannedValue> OfQuantity(QuantitySyntax quantity, ValueRole role)
    {
        yield return Number(quantity.Lower, role) with
        {
            Unit = quantity.LowerUnit,
            IsOpen = quantity.HasPlus && quantity.Upper is null,
        };
        if (quantity.Upper is not null)
            yield return Number(quantity.Upper, role) with { Unit = quantity.Unit, IsOpen = quantity.HasPlus };
    }

    private static ScannedValue Number(NumberSyntax number, ValueRole role) =>
        new(role, number.Span.Start, number.Span.End, (int)(number.Value * 1000));

    private static bool IsValue(SyntaxToken token) =>
        token.Kind is not (TokenKind.Indentation or TokenKind.LineBreak or TokenKind.Symbol);

    private static ValueRole? RoleOf(SyntaxNode parent, SyntaxNode child) => parent switch
    {
        NoteSyntax => ValueRole.Note,
        ProgramSyntax => ValueRole.Program,
        SessionSyntax => ValueRole.Session,
        DaySyntax => ValueRole.Day,
        SettingSyntax => ValueRole.Setting,
        ExerciseSyntax exercise when child == exercise.Label => ValueRole.Label,
        ExerciseSyntax exercise when child == exercise.Variant => ValueRole.Variant,
        ExerciseSyntax => ValueRole.Exercise,
        ProductSyntax or ChainSyntax => ValueRole.Amount,
        EffortSyntax or AtSyntax => ValueRole.Effort,
        RestSyntax => ValueRole.Rest,
        TempoSyntax => ValueRole.Tempo,
        BodyweightSyntax => ValueRole.Bodyweight,
        SidesSyntax => ValueRole.Sides,
        TagSyntax => ValueRole.Tag,
        WarmupSyntax => ValueRole.Warmup,
        WeekRowSyntax or WeekPatternSyntax => ValueRole.Week,
        OnlyWeeksSyntax => ValueRole.Only,
        IntentSyntax => ValueRole.Intent,
        _ => null,
    };
}
