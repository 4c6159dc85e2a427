using PreExhaust.Tests.Shared;

namespace PreExhaust.Package.Tests;

/// <summary>Apps that are trimmed and compiled ahead of time.</summary>
public sealed class NativeTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    [ToolFact("clang|gcc")]
    public async Task A_native_app_runs_its_plans_without_a_warning()
    {
        var consumer = package.NewConsumer("""
            <PublishAot>true</PublishAot>
                <InvariantGlobalization>true</InvariantGlobalization>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <TrimmerSingleWarn>false</TrimmerSingleWarn>
            """);
        consumer.Write("strong.workout", """
            program Strong
            units kg
            rotate A, B on Mon, Wed, Fri
            session A
            Back Squat: 3x5 60kg
              progress +2.5kg
            session B
            Bench Press: 3x5 75%
              progress by Waves
            """);
        consumer.Write("Program.cs", """
            using Gym;
            using PreExhaust.Plans;
            using PreExhaust.Plans.Json;
            using PreExhaust.Progression;
            using PreExhaust.Progression.Json;
            using PreExhaust.Resolution;

            var athlete = new Athlete().WithMax("Bench Press", Mass.FromKilograms(100));
            var run = Strong.Plan.For(athlete);
            var state = run.Start();
            for (var i = 0; i < 4; i++)
            {
                var due = run.Next(state)!;
                Console.WriteLine($"{due.Day}: {due.Training.Slots[0].Exercise} {due.Training.Slots[0].Groups[0]}");
                var completion = run.Complete(state, due.AsPrescribed());
                state = ProgramStateJson.Deserialize(ProgramStateJson.Serialize(completion.State));
            }

            Console.WriteLine(Strong.Plan.A.BackSquat.Source);
            Console.WriteLine(Strong.Plan.Check().Count > 0);
            var json = PlanJson.Serialize(Strong.Plan);
            Console.WriteLine(PlanJson.Deserialize(json) == Strong.Plan.Model.WithoutAnchors());

            internal sealed class Waves : IProgression
            {
                public ExerciseState Advance(ExerciseState state, ExerciseOutcome outcome) =>
                    state with { ExtraReps = state.ExtraReps + 1 };
            }
            """);

        var (publish, folder) = await consumer.Publish();
        Assert.True(publish.ExitCode == 0, publish.Output + publish.Error);
        Assert.DoesNotContain("warning ", publish.Output, StringComparison.Ordinal);

        var app = await ProcessRun.Of(Path.Combine(folder, "Gym"), []);
        Assert.Equal(
            """
            Mon: Back Squat 3x5 60kg
            Wed: Barbell Bench Press 3x5 75kg
            Fri: Back Squat 3x5 62.5kg
            Mon: Barbell Bench Press 3x6 75kg
            strong.workout(5,1)
            True
            True
            """,
            app.Output.TrimEnd());
    }
}
