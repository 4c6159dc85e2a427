using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Binding;

/// <summary>Binds amounts: sets, and numbers that stand alone with their unit.</summary>
internal sealed class AmountBinder(BindingContext context, QuantityBinder quantities, LoadBinder loads)
{
    private readonly SetBinder _sets = new(context, quantities, loads);
    private readonly WorkUpBinder _workUps = new(context, quantities, new(context, quantities, loads));

    /// <summary>Binds a product or a lone quantity.</summary>
    /// <param name="product">The product.</param>
    /// <param name="item">Takes what it means.</param>
    /// <param name="surroundings">What stands around it.</param>
    public void Bind(ProductSyntax product, ItemDraft item, Surroundings surroundings)
    {
        if (product.Factors.Count > 1)
            BindSets(product, () => _sets.Bind(product, item, surroundings), item);
        else if (surroundings.IsChain && ItemBinder.IsBareNumber(product))
            _sets.BindLone(product.Factors[0], item, surroundings);
        else
            BindLone(product, item, surroundings);
    }

    public void Bind(ChainSyntax chain, ItemDraft item, Surroundings surroundings)
    {
        if (chain.Unit == Unit.None && chain.Numbers.Count == 2)
        {
            var (first, second) = (context.TextOf(chain.Numbers[0]), context.TextOf(chain.Numbers[1]));
            context.ReportReadings(
                chain,
                "Two numbers with a slash",
                $"1x{first}, 1x{second}",
                $"1x{first}/side");
            return;
        }

        if (chain.Unit is Unit.None or Unit.Reps)
        {
            BindSets(chain, () => _sets.BindChain(chain, item), item);
            return;
        }

        var count = item.Groups.Sum(g => g.Count.Lower);
        if (chain.Unit is not (Unit.Percent or Unit.Kilogram or Unit.Pound) || !surroundings.HasSetsInItem
            || item.Stages.Count > 0 || count != chain.Numbers.Count)
        {
            SetLists.ReportCount(context, chain, chain.Numbers.Count, "loads", surroundings);
            return;
        }

        item.Set(loads.BindEach(chain), chain);
    }

    /// <summary>A list as long as the sets is one of repetitions; two numbers may be the two sides.</summary>
    public void Bind(SetListSyntax list, ItemDraft item)
    {
        var numbers = list.Each.Numbers.Select(context.TextOf).ToList();
        var (sets, plus) = (context.TextOf(list.Sets), list.Each.HasPlus ? "+" : "");
        if (list.Each.Unit is Unit.None or Unit.Reps && list.Sets.Value == numbers.Count)
            BindSets(list, () => _sets.BindChain(list.Each, item), item);
        else if (numbers.Count == 2 && numbers[0] == numbers[1])
            context.ReportReadings(list, "Two numbers with a slash", $"{sets}x{numbers[0]}{plus}/side");
        else
            context.ReportReadings(
                list,
                $"{numbers.Count} numbers are not {sets} sets",
                string.Join(", ", numbers.Select(number => $"1x{number}")) + plus);
    }

    public void Bind(WorkUpSyntax workUp, ItemDraft item, Surroundings surroundings) =>
        BindSets(workUp, () => _workUps.Bind(workUp, item, surroundings), item);

    private void BindSets(PartSyntax part, Action bind, ItemDraft item)
    {
        if (item.Groups.Count > 0)
            context.Report(
                DiagnosticKinds.SaidTwice,
                part,
                "Two sets stand side by side; separate them with a comma.",
                new TextFix("Write a comma", new(Extents.TrimBlanks(context.Source.Text, 0, part.Span.Start), 0), ","));
        else
            bind();
    }

    private void BindLone(ProductSyntax product, ItemDraft item, Surroundings surroundings)
    {
        var factor = product.Factors[0];
        var text = context.TextOf(factor);
        switch (factor.Quantity?.Unit)
        {
            case Unit.Kilogram or Unit.Pound or Unit.Percent:
                item.Set(loads.Bind(factor.Quantity, product.Basis), product);
                break;
            case Unit.Second or Unit.Minute when surroundings.HasSets:
                ReportTime(factor, surroundings.HasSetsInItem);
                break;
            case Unit.Sets:
                context.Report(
                    DiagnosticKinds.Unexpected,
                    factor,
                    $"'{text}' of what? Write the repetitions too, such as '{text} of 8'.");
                break;
            case Unit.None when surroundings.Rounds is null:
                ReportBareNumber(factor.Quantity, surroundings);
                break;
            default:
                BindSets(product, () => _sets.BindLone(factor, item, surroundings), item);
                break;
        }
    }

    private void ReportBareNumber(QuantitySyntax quantity, Surroundings surroundings)
    {
        var text = context.TextOf(quantity);
        if (quantity.Upper is { } upper && upper.Value <= quantity.Lower.Value)
            ReportFallingPair(quantity, context.TextOf(quantity.Lower), context.TextOf(upper));
        else if (SetBinder.TempoOf(quantity, text) is { } tempo)
            context.ReportReadings(quantity, "Four tempo characters need a word", tempo);
        else if (quantities.Count(quantity, Limits.Reps, "repetitions") is null)
            return;
        else if (surroundings.HasSetsInItem && EndOfCommas(quantity) is var end && end > quantity.Span.End)
            context.Diagnostics.Add(
                DiagnosticKinds.Unexpected,
                TextSpan.FromBounds(quantity.Span.Start, end),
                "A number has one comma or point at most, such as '62.5kg'.");
        else if (surroundings.HasSets)
            context.ReportReadings(
                quantity,
                $"'{text}' alone could be repetitions or a load",
                surroundings.HasSetsInItem ? context.LoadReadings(text) : [$"1x{text}", .. context.LoadReadings(text)]);
        else
            context.ReportReadings(quantity, $"'{text}' has no sets", $"1x{text}", $"3x{text}");
    }

    /// <summary>Where digits with several commas between them end (<c>1,5,5</c>); elsewhere the number's end.</summary>
    private int EndOfCommas(QuantitySyntax quantity)
    {
        var text = context.Source.Text;
        var (end, commas) = (quantity.Span.End, 0);
        while (end + 1 < text.Length && text[end] == ',' && Characters.IsDigit(text[end + 1]))
        {
            end = Characters.SkipDigits(text, end + 1, text.Length);
            commas++;
        }

        return commas > 1 ? end : quantity.Span.End;
    }

    /// <summary><c>12-10</c> and <c>12-12</c>: one set each, or a range the wrong way round.</summary>
    private void ReportFallingPair(QuantitySyntax quantity, string first, string second)
    {
        var single = first == second ? $"1x{first}" : $"1x{second}-{first}";
        context.ReportReadings(quantity, "The range does not rise", $"1x{first}, 1x{second}", single);
    }

    /// <summary>A rest, or a set of its own, for which an item begins.</summary>
    private void ReportTime(FactorSyntax factor, bool isBehindSets)
    {
        var (span, text) = (factor.Span, context.TextOf(factor.Quantity!));
        var start = isBehindSets ? Extents.TrimBlanks(context.Source.Text, 0, span.Start) : span.Start;
        context.ReportReadings(
            span,
            "A time beside sets could be a rest or the time of a set",
            (span, factor.IsBracketed ? $"(rest {text})" : $"rest {text}"),
            (TextSpan.FromBounds(start, span.End), isBehindSets ? $", 1x{text}" : $"1x{text}"));
    }
}
