using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Binds a group line by itself.</summary>
internal sealed class GroupLineBinder
{
    private readonly BindingContext _context;
    private readonly QuantityBinder _quantities;
    private readonly PaceBinder _paces;

    public GroupLineBinder(BindingContext context)
    {
        _context = context;
        _quantities = new(context);
        _paces = new(context, _quantities);
    }

    public BoundGroup Bind(GroupDraft draft)
    {
        var errors = _context.Diagnostics.Count;
        var syntax = draft.Syntax;
        var kind = KindOf(syntax);
        var numbers = syntax.Values.OfType<QuantitySyntax>().ToList();
        var isTimed = kind is GroupKind.Emom or GroupKind.Amrap or GroupKind.Every;
        var time = numbers.Find(IsTime) ?? (isTimed ? numbers.FirstOrDefault() : null);
        var rounds = numbers.Find(number => number != time);
        foreach (var more in numbers.Where(number => number != time && number != rounds))
            _context.Report(DiagnosticKinds.SaidTwice, more, "A group has one number of rounds and one time.");
        var group = Timed(new ExerciseGroup(draft.Letter, kind), time, rounds, syntax);
        var isBroken = draft.IsUnfinished || _context.Diagnostics.Count > errors;
        return new(
            draft,
            group with
            {
                Rest = RestOf(draft),
                Notes = draft.Notes.ToValueList(),
                Source = _context.AnchorOf(syntax),
            },
            rounds) { IsBroken = isBroken };
    }

    private GroupKind KindOf(GroupSyntax syntax)
    {
        if (syntax.Kind is { } word)
            return (GroupKind)Enum.Parse(typeof(GroupKind), word.Text, ignoreCase: true);
        var span = TextSpan.FromBounds(syntax.Values[0].Span.Start, syntax.Values[syntax.Values.Count - 1].Span.End);
        var text = _context.Source[span];
        var isTimed = syntax.Values.OfType<QuantitySyntax>().Any(IsTime);
        string[] kinds = isTimed ? ["emom", "amrap"] : ["circuit", "superset"];
        _context.ReportReadings(span, "Nothing says how the group is done", kinds.Select(k => $"{k} {text}").ToArray());
        return GroupKind.Circuit;
    }

    private static bool IsTime(QuantitySyntax number) => number.IsTime || number.Unit == Unit.MinuteOrMetre;

    private ExerciseGroup Timed(
        ExerciseGroup group, QuantitySyntax? time, QuantitySyntax? rounds, GroupSyntax syntax)
    {
        switch (group.Kind)
        {
            case GroupKind.Emom:
                return Emom(group, time, rounds, syntax);
            case GroupKind.Amrap:
                ReportSurplus(rounds, "rounds", "an amrap has as many as possible");
                return group with { Duration = Time(time, syntax, "amrap 12min") };
            case GroupKind.Every:
                if (rounds is null && time is not null)
                    ReportMissing(syntax, "every 2min x 5");
                return group with
                {
                    Every = Time(time, syntax, "every 2min x 5"),
                    Rounds = Rounds(rounds),
                };
            case GroupKind.Circuit when syntax.Kind is null:
                return group;
            default:
                ReportSurplus(time, "time", "for a rest after each round write 'rest 2min'");
                return group with { Rounds = Rounds(rounds) };
        }
    }

    private ExerciseGroup Emom(ExerciseGroup group, QuantitySyntax? time, QuantitySyntax? rounds, GroupSyntax syntax)
    {
        ReportSurplus(rounds, "rounds", "an emom has one a minute");
        if (time is null)
        {
            ReportMissing(syntax, "emom 10min");
            return group;
        }

        var isBare = !IsTime(time);
        var duration = isBare ? Rounds(time) is { } count ? TimeSpan.FromMinutes(count) : null : Point(time);
        if (duration is not { } whole)
            return group;
        if (whole.Ticks % TimeSpan.TicksPerMinute == 0 && whole.TotalMinutes <= Limits.Sets)
            return group with
            {
                Duration = whole,
                Every = TimeSpan.FromMinutes(1),
                Rounds = (int)whole.TotalMinutes,
            };
        _context.Report(
            DiagnosticKinds.OutOfRange,
            time,
            $"A round starts each minute: an emom has 1 to {Limits.Sets} whole minutes.");
        return group;
    }

    private TimeSpan? Time(QuantitySyntax? time, GroupSyntax syntax, string form)
    {
        if (time is null)
            ReportMissing(syntax, form);
        else if (IsTime(time))
            return Point(time);
        else
            _context.ReportReadings(
                time, "The time needs a unit", $"{_context.TextOf(time.Lower)}min", $"{_context.TextOf(time.Lower)}s");
        return null;
    }

    private TimeSpan? Point(QuantitySyntax time)
    {
        if (_quantities.Time(time, isRest: true) is not { } range)
            return null;
        if (range.IsPoint)
            return range.Lower;
        ReportRange(time);
        return null;
    }

    private int? Rounds(QuantitySyntax? rounds)
    {
        if (rounds is null || _quantities.Count(rounds, Limits.Sets, "rounds") is not { } count)
            return null;
        if (count.IsPoint)
            return count.Lower;
        ReportRange(rounds);
        return null;
    }

    private void ReportRange(QuantitySyntax range)
    {
        var unit = _context.TextOf(range).Substring(range.Upper!.Span.End - range.Span.Start);
        _context.ReportReadings(
            range,
            "A group needs one number here",
            _context.TextOf(range.Lower) + unit,
            _context.TextOf(range.Upper) + unit);
    }

    private Rest? RestOf(GroupDraft draft)
    {
        Rest? rest = null;
        foreach (var syntax in draft.Rests)
            rest = _context.Once(rest, _paces.Bind(syntax), syntax, "rest", "this group");
        return rest;
    }

    private void ReportSurplus(QuantitySyntax? number, string what, string why)
    {
        if (number is not null)
            _context.Report(
                DiagnosticKinds.Unexpected,
                number,
                $"'{_context.TextOf(number)}': {what} do not belong here; {why}.");
    }

    private void ReportMissing(GroupSyntax syntax, string form) =>
        _context.Report(
            DiagnosticKinds.Unexpected,
            syntax.Kind!,
            $"'{syntax.Kind!.Text}' needs more: '{syntax.Letter.Text}: {form}'.");
}
