namespace PreExhaust.Package.Tests;

/// <summary>In projects of every kind, a build says what it finds and where, and does again what changed.</summary>
public sealed class RebuildTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Push = "session Push\nBench Press: 3x5\n";
    private const string Gone = "session Gone\nBench Press: 3x5\n";
    private const string Added = "session Added\nBench Press: 3x5\n";
    private const string Wrong = "session Wrong\n\nTriceps Pushdown: 3x12 RIR 0\nBench Press: 4x6 75%, rest 3min\n";
    private const string UsesLibrary = """<ProjectReference Include="../Plans/Plans.csproj" />""";

    private static readonly ConsumerProject Library = new() { Name = "Plans", IsLibrary = true };

    private static readonly Dictionary<string, ProjectKind> Kinds = new()
    {
        ["app"] = new(new ConsumerProject()),
        ["library of an app"] = new(new() { Package = null, Items = UsesLibrary }, Library),
        ["library beside files of the same name"] = new(new() { Items = UsesLibrary }, Library),
        ["files listed by hand"] = new(new ConsumerProject
        {
            Properties = "<EnableDefaultWorkoutItems>false</EnableDefaultWorkoutItems>",
            Items = """<AdditionalFiles Include="listed/*.workout" />""",
        })
        {
            PlanFolder = "listed",
        },
        ["files from elsewhere"] = new(
            new ConsumerProject
            {
                Items = """<AdditionalFiles Include="../Elsewhere/*.workout" Link="plans/%(Filename).workout" />""",
            })
        {
            PlanFolder = "../Elsewhere",
        },
        ["oldest runtime"] = new(new ConsumerProject { Framework = "net8.0" }),
        ["library for every framework"] = new(
            new() { Package = null, Items = UsesLibrary },
            Library with
            {
                Framework = "netstandard2.0", Properties = "<ImplicitUsings>disable</ImplicitUsings>",
            }),
        ["old language"] = new(new ConsumerProject
        {
            Properties = """
                <LangVersion>7.3</LangVersion><Nullable>disable</Nullable><ImplicitUsings>disable</ImplicitUsings>
                """,
        }),
        ["warnings are errors"] = new(new ConsumerProject
        {
            Properties = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
        })
        {
            Severity = "error",
        },
    };

    public static TheoryData<string> KindNames { get; } = [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(KindNames))]
    public async Task What_changes_is_built_again_and_nothing_else(string name)
    {
        var kind = Kinds[name];
        var projects = package.NewConsumers(kind.Projects);
        var (app, owner) = (projects[0], projects[^1]);
        if (app != owner)
            app.Write("push.workout", "session Other\nBack Squat: 3x5\n");
        app.Write("Program.cs", Program(kind.Projects[^1].Name));
        owner.Write(kind.PathOf("push.workout"), Push);
        owner.Write(kind.PathOf("gone.workout"), Gone);
        owner.Write(kind.PathOf("wrong.workout"), Wrong);

        var first = await app.Build();

        Assert.Contains(
            $"wrong.workout(3,1): {kind.Severity} PEX1001: Triceps Pushdown", first.Output, StringComparison.Ordinal);
        Assert.Equal(kind.Fails ? 1 : 0, first.ExitCode);
        if (kind.Fails)
        {
            owner.Write(kind.PathOf("wrong.workout"), $"allow PEX1001: meant\n{Wrong}");
            await app.BuildWell();
        }

        Assert.Equal("gone 1, push 1, wrong 2", await app.Run());

        var builtAt = (app.BuiltAt(), owner.BuiltAt());
        await app.BuildWell();
        Assert.Equal(builtAt, (app.BuiltAt(), owner.BuiltAt()));

        owner.Write(kind.PathOf("push.workout"), Push + "Barbell Row: 3x5\n");
        owner.Write(kind.PathOf("added.workout"), Added);
        owner.Rename(kind.PathOf("wrong.workout"), kind.PathOf("renamed.workout"));
        owner.Delete(kind.PathOf("gone.workout"));
        var output = await app.BuildWell();

        Assert.Equal("added 1, push 2, renamed 2", await app.Run());
        if (!kind.Fails)
        {
            Assert.Contains(
                "renamed.workout(3,1): warning PEX1001: Triceps Pushdown", output, StringComparison.Ordinal);
        }
    }

    /// <summary>Says the plans of a project, in C# of any age.</summary>
    private static string Program(string project) => $$"""
        internal static class Program
        {
            private static void Main()
            {
                var plans = new System.Collections.Generic.List<string>();
                foreach (var plan in {{project}}.WorkoutPlans.All)
                {
                    var name = System.IO.Path.GetFileNameWithoutExtension(plan.Model.File);
                    plans.Add(name + " " + plan.Model.Sessions[0].Slots.Count);
                }

                System.Console.WriteLine(string.Join(", ", plans));
            }
        }
        """;

    /// <summary>Projects side by side, of which the last holds the plans and the first runs.</summary>
    private sealed record ProjectKind(params ConsumerProject[] Projects)
    {
        public string PlanFolder { get; init; } = "";

        public string Severity { get; init; } = "warning";

        public bool Fails => Severity == "error";

        public string PathOf(string file) => Path.Combine(PlanFolder, file);
    }
}
