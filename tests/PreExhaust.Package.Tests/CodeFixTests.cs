namespace PreExhaust.Package.Tests;

/// <summary>Fixes of plans in C#, as the formatter of the SDK applies them to a whole project.</summary>
public sealed class CodeFixTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Pushdown = "Triceps Pushdown: 3x12 RIR 0";
    private const string Bench = "Bench Press: 4x6 75%, rest 3min";
    private const string PushdownCall = "Exercises.TricepsPushdown.Do(3.Sets(12).Rir(0))";
    private const string BenchCall = "Exercises.BarbellBenchPress.Do(4.Sets(6).At(75.Percent()))";

    [Fact]
    public async Task All_messages_about_plans_of_both_forms_are_mended_at_once()
    {
        var consumer = package.NewConsumer();
        consumer.Write("Squats.cs", Squats("90s"));
        Write(consumer, Literal(Pushdown, Bench), Fluent(PushdownCall, BenchCall), Lookup("Puhs"));
        var build = await consumer.Build();
        Assert.Contains("Literal.cs(6,5): warning PEX1001: ", build.Output, StringComparison.Ordinal);
        Assert.Contains("Fluent.cs(11,9): warning PEX1001: ", build.Output, StringComparison.Ordinal);
        Assert.Contains("Program.cs(1,48): warning PEX0231: ", build.Output, StringComparison.Ordinal);
        Assert.Contains("Squats.cs(6,17): warning PEX3006: ", build.Output, StringComparison.Ordinal);

        await Format(consumer);

        Assert.Equal(Squats("3min"), Read(consumer, "Squats.cs"));
        Assert.Equal(Literal(Bench, Pushdown), Read(consumer, "Literal.cs"));
        Assert.Equal(Fluent(BenchCall, PushdownCall), Read(consumer, "Fluent.cs"));
        Assert.Equal(Lookup("Push"), Read(consumer, "Program.cs"));
        var mended = await consumer.Build();
        Assert.True(mended.ExitCode == 0, mended.Output);
        Assert.DoesNotContain("PEX", mended.Output, StringComparison.Ordinal);
        Assert.Equal("2\n2", await consumer.Run());
    }

    [Fact]
    public async Task A_library_for_older_frameworks_has_both_forms_with_their_fixes()
    {
        var consumer = package.NewConsumers(new ConsumerProject
        {
            Framework = "netstandard2.0", IsLibrary = true,
        })[0];
        consumer.Write("Literal.cs", Literal(Pushdown, Bench));
        consumer.Write("Fluent.cs", Fluent(PushdownCall, BenchCall));
        var build = await consumer.Build();
        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Contains("Literal.cs(6,5): warning PEX1001: ", build.Output, StringComparison.Ordinal);
        Assert.Contains("Fluent.cs(11,9): warning PEX1001: ", build.Output, StringComparison.Ordinal);

        await Format(consumer);

        Assert.Equal(Literal(Bench, Pushdown), Read(consumer, "Literal.cs"));
        Assert.Equal(Fluent(BenchCall, PushdownCall), Read(consumer, "Fluent.cs"));
    }

    private static void Write(Consumer consumer, string literal, string fluent, string program)
    {
        consumer.Write("Literal.cs", literal);
        consumer.Write("Fluent.cs", fluent);
        consumer.Write("Program.cs", program);
    }

    private static async Task Format(Consumer consumer)
    {
        var run = await consumer.Dotnet("format", "analyzers", "--no-restore");
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
    }

    private static string Read(Consumer consumer, string file) => consumer.Read(file).ReplaceLineEndings("\n");

    private static string Lookup(string session) =>
        $"""
        Console.WriteLine(Gym.PushDay.Plan.FindSession("{session}")?.Model.Slots.Count);
        Console.WriteLine(Gym.Days.Leg.Sessions[0].Slots.Count);

        """;

    private static string Literal(string first, string second) =>
        $""""
        namespace Gym;

        [PreExhaust.Workout("""
            session Push

            {first}
            {second}
            """)]
        internal static partial class PushDay;

        """";

    private static string Squats(string rest) =>
        $""""
        namespace Gym;

        [PreExhaust.Workout("""
            goal strength
            session Squat
            Back Squat: 5x5 82.5%, rest {rest}
            """)]
        internal static partial class Squats;

        """";

    private static string Fluent(string first, string second) =>
        $$"""
        using PreExhaust.Fluent;
        using PreExhaust.Plans;
        using static PreExhaust.Fluent.Training;

        namespace Gym;

        internal static class Days
        {
            public static TrainingPlan Leg { get; } = Plan("Leg Day").Add(Session("Push").Add(
                // The first one.
                {{first}},
                {{second}}));
        }

        """;
}
