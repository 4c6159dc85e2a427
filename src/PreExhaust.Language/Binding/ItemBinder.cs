using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Binds the parts of one item.</summary>
internal sealed class ItemBinder
{
    private const int MostEffort = 10;
    private const int FirstRank = 0;
    private const int LastRank = 2;

    private readonly BindingContext _context;
    private readonly LoadBinder _loads;
    private readonly AmountBinder _amounts;
    private readonly StageBinder _stages;
    private readonly EffortBinder _efforts;
    private readonly EffortListBinder _effortLists;
    private readonly PaceBinder _paces;
    private readonly TechniqueBinder _techniques;

    public ItemBinder(BindingContext context, MaxBasis defaultBasis)
    {
        var quantities = new QuantityBinder(context);
        _context = context;
        _loads = new(context, quantities, defaultBasis);
        _amounts = new(context, quantities, _loads);
        _stages = new(context, _amounts);
        _efforts = new(context, quantities, _loads);
        _effortLists = new(context, quantities);
        _paces = new(context, quantities);
        _techniques = new(context, quantities, _loads);
    }

    /// <summary>What an item says.</summary>
    /// <param name="item">The item.</param>
    /// <param name="others">What stands in the other items.</param>
    public ItemDraft Bind(ItemSyntax item, Surroundings others)
    {
        var draft = new ItemDraft(_context);
        var parts = new List<PartSyntax>(item.Parts.Count);
        Unwrap(item.Parts, parts);
        var sets = parts.Count(IsSets);

        // Sets first, whatever their place in the item, so that the others know what they belong to.
        for (var rank = FirstRank; rank <= LastRank; rank++)
        {
            foreach (var part in parts)
            {
                if (RankOf(part) == rank)
                    Bind(part, parts, draft, sets > (IsSets(part) ? 1 : 0), others);
            }
        }

        for (var i = 0; i < item.Parts.Count; i++)
        {
            if (item.Parts[i] is BracketSyntax bracket)
                AddRemark(bracket, draft);
        }

        return draft;
    }

    private void AddRemark(BracketSyntax bracket, ItemDraft item)
    {
        RemarkCheck.Check(_context, bracket);
        if (bracket.Note is { } note && NameBinder.Unquote(note.Text) is { Length: > 0 } text)
            item.Notes.Add(text);
    }

    private static int RankOf(PartSyntax part) => part is TechniqueSyntax ? 1 : IsSets(part) ? FirstRank : LastRank;

    /// <summary>Whether a part is a number without a unit.</summary>
    public static bool IsBareNumber(PartSyntax part) =>
        part is ProductSyntax { Factors: [{ Quantity: { Unit: Unit.None, Upper: null } }] };

    /// <summary>Whether an item is a set with its effort: <c>1 @8</c>.</summary>
    public static bool IsRatedNumber(ItemSyntax item) =>
        item.Parts.FirstOrDefault() is { } first && IsBareNumber(first) && item.Parts.Any(IsEffort)
        && item.Parts.Count(IsBareNumber) == 1 && !item.Parts.Any(IsSets);

    private static bool IsEffort(PartSyntax part) => part is EffortSyntax
        or AtSyntax { Quantity: { Unit: Unit.None, Lower.Value: <= MostEffort } };

    /// <summary>Whether a part is sets of repetitions whatever stands around it.</summary>
    public static bool IsSets(PartSyntax part) => part switch
    {
        ProductSyntax { Factors.Count: > 1 } => true,
        ProductSyntax { Factors: [{ Quantity: null or { Unit: Unit.Reps or Unit.Total } }] } => true,
        ChainSyntax { Unit: Unit.None or Unit.Reps } or SetListSyntax or StagesSyntax or WorkUpSyntax => true,
        TechniqueSyntax technique => technique.SaysReps,
        _ => false,
    };

    /// <summary>The parts, and instead of brackets those in them.</summary>
    private static void Unwrap(IEnumerable<PartSyntax> parts, List<PartSyntax> to)
    {
        foreach (var part in parts)
        {
            if (part is BracketSyntax bracket)
                Unwrap(bracket.Parts, to);
            else
                to.Add(part);
        }
    }

    private void Bind(PartSyntax part, List<PartSyntax> parts, ItemDraft item, bool hasSetsBeside, Surroundings others)
    {
        switch (part)
        {
            case ProductSyntax product:
                _amounts.Bind(product, item, others with { HasSetsInItem = hasSetsBeside });
                break;
            case ChainSyntax chain:
                _amounts.Bind(chain, item, others with { HasSetsInItem = hasSetsBeside });
                break;
            case StagesSyntax stages:
                _stages.Bind(stages, item);
                break;
            case SetListSyntax list:
                _amounts.Bind(list, item);
                break;
            case AddedLoadSyntax added:
                _loads.Report(added);
                break;
            case AtSyntax at:
                _efforts.Bind(at, item);
                break;
            case BodyweightSyntax bodyweight:
                item.Set(_loads.Bind(bodyweight), bodyweight);
                break;
            case RelativeLoadSyntax relative:
                item.Set(_loads.Bind(relative), relative);
                break;
            case LevelSyntax level:
                item.Set(_loads.Bind(level), level);
                break;
            case BandSyntax band:
                item.Set(LoadBinder.Bind(band), band);
                break;
            case WorkUpSyntax workUp:
                _amounts.Bind(workUp, item, others with { HasEffortInItem = parts.Exists(IsEffort) });
                break;
            case EffortSyntax effort:
                item.Set(_efforts.Bind(effort), effort);
                break;
            case EffortListSyntax list:
                _effortLists.Bind(list, item, others with { HasSetsInItem = hasSetsBeside });
                break;
            case RestSyntax rest:
                item.Set(_paces.Bind(rest), rest);
                break;
            case TempoSyntax tempo:
                _paces.Bind(tempo, item, hasSetsBeside);
                break;
            case SidesSyntax sides when LoadBefore(sides, parts) is { } load:
                ReportSidesOfLoad(load, sides);
                break;
            case SidesSyntax sides:
                item.Set(sides.Sides);
                break;
            case TagSyntax tag:
                TagCheck.Check(_context, tag);
                item.Tags.Add(tag.Name);
                break;
            case TechniqueSyntax technique:
                var sets = parts.Find(other => other is not TechniqueSyntax && IsSets(other));
                _techniques.Bind(technique, item, sets, others.LoneSets);
                break;
        }
    }

    /// <summary>The weight that stands right before sides: <c>20kg per side</c>.</summary>
    private static ProductSyntax? LoadBefore(SidesSyntax sides, List<PartSyntax> parts)
    {
        var before = parts.IndexOf(sides) - 1;
        return before < 0 ? null : parts[before] as ProductSyntax is { Factors: [{ Quantity.IsMass: true }] } load
            ? load
            : null;
    }

    private void ReportSidesOfLoad(ProductSyntax load, SidesSyntax sides)
    {
        var (weight, text) = (_context.TextOf(load), _context.TextOf(sides));
        var place = TextSpan.FromBounds(load.Span.Start, sides.Span.End);
        _context.Diagnostics.Add(
            DiagnosticKinds.Ambiguous,
            place,
            $"'{text}' could be about the load or the repetitions; a load is what one implement says, with its bar.",
            new TextFix($"It is the load of one implement: write '{weight}'", place, weight),
            new TextFix($"It is the repetitions: write 'each side {weight}'", place, $"each side {weight}"));
    }
}
