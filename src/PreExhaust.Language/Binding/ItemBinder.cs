using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Binds the parts of one item.</summary>
internal sealed class ItemBinder
{
    private readonly BindingContext _context;
    private readonly QuantityBinder _quantities;
    private readonly LoadBinder _loads;
    private readonly SetBinder _sets;

    public ItemBinder(BindingContext context, MaxBasis defaultBasis)
    {
        _context = context;
        _quantities = new(context);
        _loads = new(context, _quantities, defaultBasis);
        _sets = new(context, _quantities, _loads);
    }

    /// <param name="item">The item.</param>
    /// <param name="isInChain">Whether a lone number is one set of a list such as <c>8, 6, 4</c>.</param>
    public ItemDraft Bind(ItemSyntax item, bool isInChain = false)
    {
        var draft = new ItemDraft(_context);
        var parts = item.Parts.SelectMany(Unwrap).ToList();
        foreach (var part in parts.OrderBy(IsSets))
            Bind(part, draft, hasSets: parts.Any(p => p != part && IsSets(p) == 0), isInChain);
        foreach (var note in item.Parts.OfType<BracketSyntax>().Select(b => b.Note))
        {
            if (note is not null)
                draft.Notes.Add(note.Text);
        }

        return draft;
    }

    /// <summary>Whether a part is a number without a unit.</summary>
    public static bool IsBareNumber(PartSyntax part) =>
        part is ProductSyntax { Factors: [{ Quantity: { Unit: Unit.None, Upper: null } }] };

    /// <summary>
    /// Sets first, whatever their place in the item, so that the others know what they belong to.
    /// </summary>
    private static int IsSets(PartSyntax part) => part switch
    {
        ProductSyntax { Factors.Count: > 1 } => 0,
        ProductSyntax { Factors: [{ Quantity: null }] } => 0,
        ProductSyntax { Factors: [{ Quantity.Unit: Unit.Reps }] } => 0,
        ChainSyntax { Unit: Unit.None or Unit.Reps } => 0,
        _ => 1,
    };

    private static IEnumerable<PartSyntax> Unwrap(PartSyntax part) =>
        part is BracketSyntax bracket ? bracket.Parts.SelectMany(Unwrap) : [part];

    private void Bind(PartSyntax part, ItemDraft item, bool hasSets, bool isInChain)
    {
        switch (part)
        {
            case ProductSyntax { Factors.Count: > 1 } product:
                BindSets(product, () => _sets.Bind(product, item), item);
                break;
            case ProductSyntax product when isInChain && IsBareNumber(product):
                _sets.BindLone(product.Factors[0], item);
                break;
            case ProductSyntax product:
                BindLone(product, item, hasSets);
                break;
            case ChainSyntax chain:
                BindChain(chain, item, hasSets);
                break;
            case AtSyntax at:
                BindAt(at, item);
                break;
            case BodyweightSyntax bodyweight:
                item.Set(_loads.Bind(bodyweight), bodyweight);
                break;
            case EffortSyntax effort:
                item.Set(
                    effort.Value is null ? Effort.ToFailure : _quantities.Effort(effort.Scale, effort.Value),
                    effort);
                break;
            case RestSyntax rest:
                item.Set(BindRest(rest), rest);
                break;
            case TempoSyntax tempo:
                BindTempo(tempo, item, hasSets);
                break;
            case SidesSyntax sides:
                item.Set(sides.Sides);
                break;
            case TagSyntax tag:
                item.Tags.Add(tag.Name);
                break;
            case UnsupportedPartSyntax unsupported:
                ReportUnsupported(unsupported);
                break;
        }
    }

    private void ReportUnsupported(UnsupportedPartSyntax part)
    {
        var isRelativeLoad = part.Keyword.Kind == TokenKind.Symbol;
        var what = _context.TextOf(isRelativeLoad ? part : part.Keyword);
        _context.Report(
            DiagnosticKinds.NotSupportedYet,
            part,
            $"'{what}' is part of the language, but not supported yet; nothing was read from it.");
    }

    private void BindSets(PartSyntax part, Action bind, ItemDraft item)
    {
        if (item.Groups.Count > 0)
            _context.Report(
                DiagnosticKinds.SaidTwice,
                part,
                "Two sets stand side by side; separate them with a comma.");
        else
            bind();
    }

    private void BindLone(ProductSyntax product, ItemDraft item, bool hasSets)
    {
        var factor = product.Factors[0];
        var text = _context.TextOf(factor);
        switch (factor.Quantity?.Unit)
        {
            case Unit.Kilogram or Unit.Pound or Unit.Percent:
                item.Set(_loads.Bind(factor.Quantity, product.Basis), factor);
                break;
            case Unit.Second or Unit.Minute when hasSets:
                _context.ReportReadings(
                    factor,
                    "A time beside sets could be a rest or the time of a set",
                    $"rest {text}",
                    $", 1x{text}");
                break;
            case Unit.Total:
                _context.Report(
                    DiagnosticKinds.NotSupportedYet,
                    factor,
                    "A total of repetitions is not supported yet.");
                break;
            case Unit.Sets:
                _context.Report(
                    DiagnosticKinds.Unexpected,
                    factor,
                    $"'{text}' of what? Write the repetitions too, such as '{text} of 8'.");
                break;
            case Unit.None:
                ReportBareNumber(factor);
                break;
            default:
                BindSets(product, () => _sets.BindLone(factor, item), item);
                break;
        }
    }

    private void ReportBareNumber(FactorSyntax factor)
    {
        if (_quantities.Count(factor.Quantity!, Limits.Reps, "repetitions") is null)
            return;
        var text = _context.TextOf(factor.Quantity!);
        _context.ReportReadings(
            factor,
            $"'{text}' alone could be repetitions, a load or an effort",
            $"1x{text}",
            $"{text}kg",
            $"{text}%");
    }

    private void BindChain(ChainSyntax chain, ItemDraft item, bool hasSets)
    {
        if (chain.Unit == Unit.None && chain.Numbers.Count == 2)
        {
            var (first, second) = (_context.TextOf(chain.Numbers[0]), _context.TextOf(chain.Numbers[1]));
            _context.ReportReadings(
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
        if (chain.Unit is not (Unit.Percent or Unit.Kilogram or Unit.Pound) || !hasSets
            || count != chain.Numbers.Count)
        {
            var needed = chain.Numbers.Count;
            _context.Report(
                DiagnosticKinds.Unexpected,
                chain,
                $"A list of {needed} loads needs {needed} sets before it, such as '{needed}x5'.");
            return;
        }

        item.Set(_loads.BindEach(chain), chain);
    }

    private void BindAt(AtSyntax at, ItemDraft item)
    {
        var quantity = at.Quantity;
        var text = _context.TextOf(quantity);
        var highest = (quantity.Upper ?? quantity.Lower).Value;
        var isRpe = quantity is { Unit: Unit.None, Lower.Value: >= 5 } && highest <= 10;
        if (quantity.IsMass || quantity.Unit == Unit.Percent)
            item.Set(_loads.Bind(quantity, at.Basis), at);
        else if (isRpe)
            item.Set(_quantities.Effort(EffortScale.Rpe, quantity), at);
        else if (quantity.Unit != Unit.None)
            _context.ReportReadings(at, "After @ stands an RPE, a load or a tempo", $"rest {text}");
        else if (quantity.Lower.Value < 5)
            _context.ReportReadings(at, "@ with a number is an RPE from 5 to 10", $"RIR {text}");
        else
            _context.ReportReadings(
                at,
                "@ with a number is an RPE from 5 to 10",
                $"{text}kg",
                $"{text}lb",
                $"{text}%");
    }

    private Rest? BindRest(RestSyntax rest)
    {
        var quantity = rest.Time;
        if (!quantity.IsTime && quantity.Unit != Unit.MinuteOrMetre)
        {
            var number = _context.TextOf(quantity);
            _context.ReportReadings(rest, "A rest needs a unit", $"rest {number}s", $"rest {number}min");
            return null;
        }

        return _quantities.Time(quantity, isRest: true) is { } time ? new Rest(time, rest.FromStart) : null;
    }

    private void BindTempo(TempoSyntax tempo, ItemDraft item, bool hasSets)
    {
        var phases = tempo.Phases.Text.Where(c => char.IsDigit(c) || c is 'x' or 'X').ToArray();
        var isBare = tempo.Children.Count == 1;
        if (isBare && !hasSets)
            _context.ReportReadings(
                tempo,
                "Four tempo characters need a word",
                $"tempo {string.Join("-", phases)}");
        else
            item.Set(
                new Tempo(Phase(phases[0]), Phase(phases[1]), Phase(phases[2]), Phase(phases[3])),
                tempo);
    }

    private static int? Phase(char c) => c is 'x' or 'X' ? null : c - '0';
}
