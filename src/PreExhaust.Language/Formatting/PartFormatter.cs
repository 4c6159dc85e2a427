using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Plans;

namespace PreExhaust.Language.Formatting;

/// <summary>Writes the parts of an item.</summary>
internal static class PartFormatter
{
    public static string Format(PartSyntax part) => part switch
    {
        ProductSyntax product => SetFormatter.Product(product),
        ChainSyntax chain => SetFormatter.Chain(chain),
        SetListSyntax list => SetFormatter.Chain(list.Each),
        SidesSyntax sides => SetFormatter.Sides(sides),
        AtSyntax at => At(at),
        BodyweightSyntax bodyweight => LoadFormatter.Bodyweight(bodyweight),
        RelativeLoadSyntax relative => $"-{QuantityFormatter.Format(relative.Share)}",
        LevelSyntax level => $"level {QuantityFormatter.Format(level.Value)}",
        BandSyntax band => LoadFormatter.Band(band),
        WorkUpSyntax workUp => LoadFormatter.WorkUp(workUp),
        TechniqueSyntax technique => TechniqueFormatter.Format(technique),
        EffortSyntax effort => Effort(effort),
        EffortListSyntax list => Efforts(list),
        RestSyntax rest => $"{(rest.FromStart ? "every" : "rest")} {QuantityFormatter.Time(rest.Time)}",
        TempoSyntax tempo => Tempo(tempo),
        TagSyntax tag => $"#{tag.Name}",
        BracketSyntax bracket => Bracket(bracket),
        WarmupSyntax warmup => $"warmup {PrescriptionFormatter.Format(warmup.Sets)}",
        WeekRowSyntax row => WeekFormatter.Row(row),
        OnlyWeeksSyntax only => $"only {WeekFormatter.Pattern(only.Weeks)}",
        IntentSyntax intent => Intent(intent),
        StagesSyntax stages => ProgressionFormatter.Stages(stages),
        ProgressSyntax progress => ProgressionFormatter.Progress(progress),
        LikeSyntax like => DefinitionFormatter.Like(like),
        _ => throw new InvalidOperationException($"{part.GetType().Name} is not formatted."),
    };

    /// <summary>An at sign is for an RPE; a load needs none.</summary>
    private static string At(AtSyntax at)
    {
        var isLoad = at.Quantity.IsMass || at.Quantity.Unit == Unit.Percent;
        return (isLoad ? "" : "@") + QuantityFormatter.Format(at.Quantity) + LoadFormatter.Basis(at.Basis);
    }

    private static string Effort(EffortSyntax effort) => effort.Value is { } value
        ? $"{(effort.Scale == EffortScale.Rpe ? "RPE" : "RIR")} {QuantityFormatter.Format(value, Unit.Reps)}"
        : "to failure";

    private static string Efforts(EffortListSyntax list)
    {
        var scale = list.Scale switch { EffortScale.Rpe => "RPE ", EffortScale.Rir => "RIR ", _ => "@" };
        return scale + string.Join("/", list.Numbers.Select(QuantityFormatter.Number));
    }

    private static string Tempo(TempoSyntax tempo)
    {
        var phases = tempo.Phases.Text.Where(c => char.IsDigit(c) || c is 'x' or 'X').Select(char.ToUpperInvariant);
        return $"tempo {string.Join("-", phases)}";
    }

    private static string Bracket(BracketSyntax bracket) => bracket.Note is { } note
        ? $"({note.Text})"
        : $"({PrescriptionFormatter.Parts(bracket.Parts)})";

    private static string Intent(IntentSyntax intent)
    {
        var kind = intent.Kind switch
        {
            IntentKind.PreExhaust => "pre-exhaust",
            IntentKind.ReversePreExhaust => "reverse-pre-exhaust",
            _ => "post-exhaust",
        };
        var target = intent.Compound is { } compound ? $" for {NameFormatter.Collapsed(compound)}" : "";
        return $"intent {kind} {NameFormatter.Collapsed(intent.Muscle)}{target}";
    }
}
