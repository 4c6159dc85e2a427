using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Tests.Plans.Encoding;

/// <summary>A plan that uses every field, and what the first release wrote for it.</summary>
internal static class ASamplePlan
{
    private const string File = "plans/leg.workout";

    public const string InFormat1 =
        "$S4plans/leg.workout/Leg Priority.Four weeks.*PEX1001.Arms first.-Back Squat+dumbbell(quads"
        + "(chest/knee-flexion/bodybuilding*Lower A&off'Base(Easy.*PEX1002-Base work.(light-Rest more."
        + ")Light.(Fast.(Slow.*PEX2002-It is hot.0Leg Extension*one leg)straps'soft,Leg Press-activati"
        + "on0Full stretch..On purpose.4Romanian Deadlift'easy/Good Morning0Farmer's Walk,Dead Hang(to"
        + "wel&red-Belt Squat1hip belt squat*machine(plate(squat1knee-extension0hip-extension(vasti,gl"
        + "ute-max$%$3;%5$&$'($C1%1|||&$+$#x%##w%$)-##i'#'b<##7%##7#+z&$*##%nm&$+$,$-.)+#y$'z?%/0%$#(#"
        + "$1$/+%1$2$34#%)$&$'%###5$-3%%$6$'7#+#z$#$*##$B^%'$A+%%-v&v5#B#$8/$61$5$9$:;#%$#'%%+&p2<=$A="
        + "')^%%$|&)'+3+$A/#E###7$#'^*$'2$#%$B$Q$)$%#$#$$>?#'%$#+@$K/%)$A$B$3C$51%5im&D#%$)##/##$#h%#$"
        + "%##/##%'v<#$$%##/##$#K#$$+###$E$$'##/##$#y$#$F5%$$)##/##$#h%#$$+##/##$#c%#%$##'<'##%($#2#)$"
        + "Mm%')#G#,#+#&#K##$%#4#&$$2%%#%#]qbn,$z$#%###^'%#'m%7#'#m%$#r%(#$HI/#%(#*$#+)J###^'%##/##'#m"
        + "%#%-####'#7^'%##/##*$&;+)#]'%##/##$#$9+]'%##/##%A#)'-#]'%##/##&&'''8$K$LMNO##%PQ%R&S%#'#%#/"
        + "5";

    public static TrainingPlan Plan { get; } = new("Leg Priority", [ALowerSession()])
    {
        File = File,
        Source = new(File, 8, 12, 1, 9),
        Notes = ["Four weeks."],
        Allowed = [new("PEX1001", "Arms first.") { Source = new(File, 24, 7, 2, 7) }],
        Settings = new()
        {
            Goal = TrainingGoal.Hypertrophy,
            Weeks = 4,
            Units = MassUnit.Pound,
            Rest = Rest.Seconds(90),
            TrainingMax = new(90),
            Maxes = [new("Back Squat", 5, Mass.FromKilograms(140))],
            Bodyweight = Mass.FromKilograms(80.5m),
            Bar = Mass.FromKilograms(20),
            Plates = [Mass.FromKilograms(20), Mass.FromKilograms(1.25m)],
            Steps = [new("dumbbell", Mass.FromKilograms(2))],
            TimeCap = TimeSpan.FromMinutes(60),
            Priority = ["quads"],
            Maintain = ["chest"],
            Omit = ["knee-flexion"],
            Style = "bodybuilding",
            Deload = new() { EveryWeeks = 4, Sets = new(60), Load = new(92.5m) },
            Rotation = new(["Lower A", Rotation.Off]) { Days = [new(DayOfWeek.Monday), new(DayOfWeek.Friday)] },
        },
        Exercises = [ABeltSquat()],
        Blocks =
        [
            new("Base")
            {
                Settings = new() { Weeks = 3 },
                Notes = ["Easy."],
                Allowed = [new("PEX1002", "Base work.")],
                Source = new(File, 30, 4, 3, 7),
            },
        ],
        WeekSections =
        [
            new(new([new(2, 3)]))
            {
                Block = 0,
                IsDeload = true,
                Title = "light",
                Settings = new() { Rest = Rest.Seconds(60) },
                Notes = ["Rest more."],
                Allowed = [new("PEX1001", "Light.")],
                Source = new(File, 35, 8, 4, 1),
            },
        ],
    };

    private static Exercise ABeltSquat() => new()
    {
        Name = "Belt Squat",
        Aliases = ["hip belt squat"],
        Equipment = "machine",
        Loadability = "plate",
        Pattern = "squat",
        Mechanic = Mechanic.Compound,
        Kind = ExerciseKind.Lift,
        JointActions = ["knee-extension", "hip-extension"],
        Muscles = [new("vasti", Involvement.PrimeMover), new("glute-max", Involvement.Synergist)],
        Skill = 2,
        GripDemand = 1,
        TypicalSet = new RepTarget(new(6, 15)),
    };

    private static Session ALowerSession() => new("Lower A", [ALegExtension(), ADeadlift(), ACarry()])
    {
        Source = new(File, 40, 7, 4, 9),
        Block = 0,
        WeekSection = 0,
        Groups =
        [
            new('A', GroupKind.Every)
            {
                Rounds = 5,
                Every = TimeSpan.FromMinutes(2),
                Duration = TimeSpan.FromMinutes(10),
                Rest = Rest.Seconds(30),
                Notes = ["Fast."],
                Source = new(File, 50, 4, 5, 1),
            },
        ],
        Days = [new(DayOfWeek.Monday), new(DayOfWeek.Thursday, DayHalf.Afternoon)],
        Notes = ["Slow."],
        Allowed = [new("PEX2002", "It is hot.")],
        Settings = new() { Weeks = 4 },
    };

    private static ExerciseSlot ALegExtension() => new(
        new("Leg Extension", "one leg"),
        [new(new(3, 5), new RepTarget(new(8, 12)) { Sides = SideCounting.PerSide })
        {
            Load = new WeightLoad(new(Mass.FromKilograms(20), Mass.FromKilograms(22.5m))),
            Effort = new(EffortScale.Rir, new(1.5m, 2)),
            Rest = new(new(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(45)), true),
            Tempo = new(3, 1, null, 0),
            Open = OpenEnd.LastSet,
            Tags = ["straps"],
            Note = "soft",
            Source = new(File, 70, 6, 6, 17),
        }])
    {
        Label = new('A', 1),
        Intents = [new(IntentKind.PreExhaust, "quads") { For = "Leg Press", Source = new(File, 90, 6, 7, 3) }],
        Tags = ["activation"],
        Notes = ["Full stretch."],
        Allowed = [new("PEX1002", "On purpose.") { Source = new(File, 99, 7, 8, 9) }],
        OnlyWeeks = new([]) { Every = 2, First = 1 },
        Source = new(File, 55, 13, 6, 3),
    };

    private static ExerciseSlot ADeadlift() => new(
        new("Romanian Deadlift"),
        [Percent(3, 75, MaxBasis.OneRepMax), Percent(1, 82.5m, MaxBasis.TrainingMax)])
    {
        Warmup = [Percent(1, 40, MaxBasis.OneRepMax)],
        Weeks = [new(new([new(4, 4)]), [Percent(2, 60, MaxBasis.OneRepMax)]) { IsDeload = true, Title = "easy" }],
        Alternatives = [new("Good Morning", "light")],
        Stages = [[Percent(3, 75, MaxBasis.OneRepMax)], [Percent(4, 70, MaxBasis.OneRepMax)]],
        Progression =
        [
            new(new AddWeight(Mass.FromKilograms(2.5m))) { Every = new(2, ProgressionUnit.Session) },
            new(new AdvanceStage(new Percentage(15)))
            {
                When = new MissedCondition(3),
                Source = new(File, 120, 40, 10, 3),
            },
        ],
    };

    private static ExerciseSlot ACarry() => new(
        new("Farmer's Walk"),
        [
            new(new(4, 4), new DistanceTarget(new(40, 40))),
            new(new(1, 1), new AmrapTarget { Sides = SideCounting.Alternating })
            {
                Load = new BodyweightLoad(Mass.FromPounds(-15)),
            },
            new(new(1, 1), new DurationTarget(new(TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(60))))
            {
                Effort = Effort.ToFailure,
            },
            new(new(1, 1), new TotalTarget(new(40, 50)))
            {
                Load = new PercentLoad(new(new(80), new(85)), MaxBasis.WorkSet)
                {
                    Of = new("Dead Hang", "towel"),
                    InSession = "Lower A",
                },
                Technique = new DropTechnique { Loads = [new LevelLoad(new(7, 8)), new BandLoad("red")] },
            },
            Technique(new PercentLoad(new(new(80), new(80)), MaxBasis.RepMax) { RepMax = 5 }, new DropTechnique
            {
                Drops = 2,
                Decrease = new(20),
            }),
            Technique(new WorkUpLoad(), new RestPauseTechnique { Parts = [12, 4, 3] }),
            Technique(null, new RestPauseTechnique { Total = new(11, 15) }),
            Technique(null, new MyoRepTechnique(new(15, 15), new(3, 5), new(5, 5))),
            Technique(null, new ClusterTechnique([2, 2, 2], TimeSpan.FromSeconds(20))),
        ]);

    private static SetGroup Technique(Load? load, Technique technique) =>
        new(new(1, 1), new RepTarget(new(6, 6))) { Load = load, Technique = technique };

    private static SetGroup Percent(int sets, decimal percent, MaxBasis basis) =>
        new(new(sets, sets), new RepTarget(new(6, 6)))
        {
            Load = new PercentLoad(Interval<Percentage>.Point(new(percent)), basis),
        };
}
