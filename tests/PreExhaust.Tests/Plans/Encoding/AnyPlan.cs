using CsCheck;
using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Tests.Plans.Encoding;

/// <summary>Plans with every field of the model set or unset at random.</summary>
internal static class AnyPlan
{
    public static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[Gen.Char.AlphaNumeric, 0, 12],
        Gen.OneOf("", "\"", "\\", "{0}", "*/", "\u2028", "ÄÖ", "\U0001F4AA", "\0", "שלום", "class"));

    internal static readonly Gen<int> Number = Gen.OneOf(Gen.Int[-3, 100], Gen.Int);
    private static readonly Gen<decimal> Amount = Gen.OneOf(Gen.Decimal[-500m, 500m], Gen.Decimal, Gen.Const(2.50m));
    private static readonly Gen<TimeSpan> Time =
        Gen.OneOf(Gen.Int[0, 9999].Select(s => TimeSpan.FromSeconds(s)), Gen.TimeSpan);

    internal static readonly Gen<Mass> Mass = Gen.Select(Amount, Gen.Enum<MassUnit>(), (a, u) => new Mass(a, u));
    internal static readonly Gen<Percentage> Percent = Amount.Select(a => new Percentage(a));

    private static readonly Gen<Rest> Rest = Gen.Select(Range(Time), Gen.Bool, (t, f) => new Rest(t, f));

    internal static readonly Gen<Anchor> Anchor = Gen.Select(
        Gen.OneOf("plans/a.workout", "elsewhere.workout"), Number, Number, Number, Number,
        (f, s, l, line, c) => new Anchor(f, s, l, line, c));

    private static readonly Gen<ExerciseReference> Exercise =
        Gen.Select(Text, Optional(Text), (name, variant) => new ExerciseReference(name, variant));

    private static readonly Gen<Load> Load = Gen.OneOf(
        Range(Mass).Select(m => (Load)new WeightLoad(m)),
        Gen.Select(Range(Percent), Gen.Enum<MaxBasis>(), (p, b) => (Load)new PercentLoad(p, b)),
        Gen.Select(
            Gen.Select(Range(Percent), Gen.Enum<MaxBasis>()), Number, Optional(Exercise), Optional(Text),
            (share, reps, of, session) => (Load)new PercentLoad(share.Item1, share.Item2)
            {
                RepMax = reps,
                Of = of,
                InSession = session,
            }),
        Range(Amount).Select(level => (Load)new LevelLoad(level)),
        Text.Select(colour => (Load)new BandLoad(colour)),
        Gen.Const((Load)new WorkUpLoad()),
        Mass.Select(m => (Load)new BodyweightLoad(m)));

    private static readonly Gen<SetTarget> Target = Gen.Select(
        Gen.OneOf(
            Range(Number).Select(r => (SetTarget)new RepTarget(r)),
            Range(Number).Select(r => (SetTarget)new TotalTarget(r)),
            Gen.Const((SetTarget)new AmrapTarget()),
            Range(Time).Select(t => (SetTarget)new DurationTarget(t)),
            Range(Amount).Select(m => (SetTarget)new DistanceTarget(m))),
        Gen.Enum<SideCounting>(),
        (target, sides) => target with { Sides = sides });

    private static readonly Gen<Effort> Effort =
        Gen.Select(Gen.Enum<EffortScale>(), Range(Amount), (s, v) => new Effort(s, v));

    private static readonly Gen<Tempo> Tempo = Gen.Select(
        Number.Nullable(), Number.Nullable(), Number.Nullable(), Number.Nullable(),
        (a, b, c, d) => new Tempo(a, b, c, d));

    private static readonly Gen<Technique> Technique = Gen.OneOf(
        Gen.Select(List(Load), Number, Percent, (loads, drops, decrease) =>
            (Technique)new DropTechnique { Loads = loads, Drops = drops, Decrease = decrease }),
        Gen.Select(List(Number), Range(Number).Nullable(), (parts, total) =>
            (Technique)new RestPauseTechnique { Parts = parts, Total = total }),
        Gen.Select(Range(Number), Range(Number), Range(Number), (first, sets, reps) =>
            (Technique)new MyoRepTechnique(first, sets, reps)),
        Gen.Select(List(Number), Time, (parts, rest) => (Technique)new ClusterTechnique(parts, rest)));

    private static readonly Gen<SetGroup> Group = Gen.Select(
        Gen.Select(Range(Number), Target, (count, target) => new SetGroup(count, target)),
        Gen.Select(Optional(Load), Optional(Effort), Optional(Rest), Optional(Tempo)),
        Gen.Select(Gen.Enum<OpenEnd>(), List(Text), Optional(Text), Optional(Anchor)),
        Optional(Technique),
        (group, how, more, technique) => group with
        {
            Technique = technique,
            Load = how.Item1,
            Effort = how.Item2,
            Rest = how.Item3,
            Tempo = how.Item4,
            Open = more.Item1,
            Tags = more.Item2,
            Note = more.Item3,
            Source = more.Item4,
        });

    private static readonly Gen<WeekPattern> Pattern = Gen.Select(
        List(Range(Number)), Number, Number, (r, every, first) => new WeekPattern(r) { Every = every, First = first });

    private static readonly Gen<WeekRow> Row = Gen.Select(
        Pattern, List(Group), Gen.Bool, Optional(Text),
        (weeks, groups, deload, title) => new WeekRow(weeks, groups) { IsDeload = deload, Title = title });

    private static readonly Gen<Intent> Intent = Gen.Select(
        Gen.Enum<IntentKind>(), Text, Optional(Text), Optional(Anchor),
        (kind, muscle, target, source) => new Intent(kind, muscle) { For = target, Source = source });

    private static readonly Gen<Suppression> Suppression = Gen.Select(
        Gen.OneOf(Text, Gen.OneOf("PEX1001", "PEX1002")), Text, Optional(Anchor),
        (rule, reason, source) => new Suppression(rule, reason) { Source = source });

    private static readonly Gen<char> Letter = Gen.OneOf(Gen.Char['A', 'C'], Gen.Char);

    private static readonly Gen<SupersetLabel> Label =
        Gen.Select(Letter, Number, (letter, number) => new SupersetLabel(letter, number));

    private static readonly Gen<ExerciseSlot> Slot = Gen.Select(
        Gen.Select(Text, Optional(Text), List(Group)),
        Gen.Select(Optional(Label), List(Group), List(Row), Optional(Pattern)),
        Gen.Select(List(Intent), List(Text), List(Text), List(Suppression), Optional(Anchor)),
        Gen.Select(List(Exercise), List(List(Group)), List(AnyProgression.Rule)),
        (what, where, more, onward) => new ExerciseSlot(new(what.Item1, what.Item2), what.Item3)
        {
            Label = where.Item1,
            Warmup = where.Item2,
            Weeks = where.Item3,
            OnlyWeeks = where.Item4,
            Intents = more.Item1,
            Tags = more.Item2,
            Notes = more.Item3,
            Allowed = more.Item4,
            Source = more.Item5,
            Alternatives = onward.Item1,
            Stages = onward.Item2,
            Progression = onward.Item3,
        });

    private static readonly Gen<SessionDay> Day =
        Gen.Select(Gen.Enum<DayOfWeek>(), Gen.Enum<DayHalf>(), (d, h) => new SessionDay(d, h));

    private static readonly Gen<Rotation> Rotation = Gen.Select(
        List(Gen.OneOf(Text, Gen.Const("off"))), List(Day), (names, days) => new Rotation(names) { Days = days });

    private static readonly Gen<PlanSettings> Settings = Gen.Select(
        Gen.Select(Gen.Enum<TrainingGoal>().Nullable(), Number.Nullable(), Gen.Enum<MassUnit>().Nullable()),
        Gen.Select(Optional(Rest), Percent.Nullable(), Mass.Nullable(), Mass.Nullable(), Time.Nullable()),
        Gen.Select(
            List(Gen.Select(Text, Number, Mass, (e, r, m) => new DeclaredMax(e, r, m))),
            List(Mass),
            List(Gen.Select(Text, Mass, (i, m) => new LoadStep(i, m)))),
        Gen.Select(List(Text), List(Text), List(Text), Optional(Text), Optional(AnyProgression.Deload)),
        Optional(Rotation),
        (a, b, c, d, rotation) => new PlanSettings
        {
            Goal = a.Item1,
            Weeks = a.Item2,
            Units = a.Item3,
            Rest = b.Item1,
            TrainingMax = b.Item2,
            Bodyweight = b.Item3,
            Bar = b.Item4,
            TimeCap = b.Item5,
            Maxes = c.Item1,
            Plates = c.Item2,
            Steps = c.Item3,
            Priority = d.Item1,
            Maintain = d.Item2,
            Omit = d.Item3,
            Style = d.Item4,
            Deload = d.Item5,
            Rotation = rotation,
        });

    private static readonly Gen<TrainingBlock> Block = Gen.Select(
        Text, Settings, List(Text), List(Suppression), Optional(Anchor),
        (name, settings, notes, allowed, source) => new TrainingBlock(name)
        {
            Settings = settings,
            Notes = notes,
            Allowed = allowed,
            Source = source,
        });

    /// <summary>A place in a list that may have no such place.</summary>
    private static readonly Gen<int?> Index = Gen.OneOf(Gen.Int[0, 1].Nullable(), Number.Nullable());

    private static readonly Gen<WeekSection> Section = Gen.Select(
        Gen.Select(Pattern, Index, Gen.Bool, Optional(Text)),
        Settings,
        Gen.Select(List(Text), List(Suppression), Optional(Anchor)),
        (what, settings, more) => new WeekSection(what.Item1)
        {
            Block = what.Item2,
            IsDeload = what.Item3,
            Title = what.Item4,
            Settings = settings,
            Notes = more.Item1,
            Allowed = more.Item2,
            Source = more.Item3,
        });

    private static readonly Gen<ExerciseGroup> SlotGroup = Gen.Select(
        Gen.Select(Letter, Gen.Enum<GroupKind>(), Number.Nullable()),
        Gen.Select(Time.Nullable(), Time.Nullable(), Optional(Rest)),
        Gen.Select(List(Text), Optional(Anchor)),
        (what, times, more) => new ExerciseGroup(what.Item1, what.Item2)
        {
            Rounds = what.Item3,
            Every = times.Item1,
            Duration = times.Item2,
            Rest = times.Item3,
            Notes = more.Item1,
            Source = more.Item2,
        });

    private static readonly Gen<Session> Session = Gen.Select(
        Gen.Select(Text, List(Slot), List(SlotGroup)),
        Gen.Select(List(Day), Index, Index),
        Settings,
        Gen.Select(List(Text), List(Suppression), Optional(Anchor)),
        (what, when, settings, more) => new Session(what.Item1, what.Item2)
        {
            Groups = what.Item3,
            Days = when.Item1,
            Block = when.Item2,
            WeekSection = when.Item3,
            Settings = settings,
            Notes = more.Item1,
            Allowed = more.Item2,
            Source = more.Item3,
        });

    private static readonly Gen<MuscleRole> Role = Gen.Select(
        Gen.OneOf("vasti", "glute-max", "no muscle"), Gen.Enum<Involvement>(), (m, i) => new MuscleRole(m, i));

    private static readonly Gen<Exercise> OwnExercise = Gen.Select(
        Gen.Select(Text, List(Text), Text, Text, Text, List(Text)),
        Gen.Select(Gen.Enum<Mechanic>(), Gen.Enum<ExerciseKind>(), List(Role), Target),
        Gen.Select(Gen.Bool, Number, Number, Number),
        (words, facts, scores) => new Exercise
        {
            Name = words.Item1,
            Aliases = words.Item2,
            Equipment = words.Item3,
            Pattern = words.Item4,
            Loadability = words.Item5,
            JointActions = words.Item6,
            Mechanic = facts.Item1,
            Kind = facts.Item2,
            Muscles = facts.Item3,
            TypicalSet = facts.Item4,
            IsUnilateral = scores.Item1,
            Skill = scores.Item2,
            SpinalLoad = scores.Item3,
            GripDemand = scores.Item4,
        });

    public static readonly Gen<TrainingPlan> Plan = Gen.Select(
        Gen.Select(Text, List(Session), List(Block), List(Section)),
        Settings,
        List(OwnExercise),
        Gen.Select(
            List(Text), List(Suppression), Optional(Gen.OneOf("plans/a.workout", "ü.workout")), Optional(Anchor)),
        (what, settings, exercises, more) => new TrainingPlan(what.Item1, what.Item2)
        {
            Blocks = what.Item3,
            WeekSections = what.Item4,
            Settings = settings,
            Exercises = exercises,
            Notes = more.Item1,
            Allowed = more.Item2,
            File = more.Item3,
            Source = more.Item4,
        });

    internal static Gen<T?> Optional<T>(Gen<T> gen)
        where T : class => Gen.OneOf(gen.Select(T? (x) => x), Gen.Const(() => (T?)null));

    private static Gen<ValueList<T>> List<T>(Gen<T> gen) => gen.Array[0, 2].Select(items => items.ToValueList());

    private static Gen<Interval<T>> Range<T>(Gen<T> gen)
        where T : struct, IComparable<T> =>
        Gen.OneOf(gen.Select(Interval<T>.Point), Gen.Select(gen, gen, (a, b) => new Interval<T>(a, b)));
}
