using PreExhaust.Plans;
using PreExhaust.Progression;

namespace PreExhaust.Tests.Progression;

/// <summary>The text changes, the progress stays.</summary>
public sealed class MigrationTests
{
    private const string Original = """
        program Before
        session A
        Back Squat: 3x5 100kg
          progress +2.5kg
        Bench Press: 3x5 60kg
          progress +2.5kg
        """;

    [Fact]
    public void Editing_sets_loads_and_order_keeps_everything()
    {
        var runner = new Runner(Original).DoAsPrescribed(4).Edit("""
            program After
            session B
            Bench Press: 5x3 70kg
              progress +1kg
            Back Squat: 5x3 50kg
              progress +1kg
            """);

        Assert.Equal("Barbell Bench Press: 5x3 70kg; Back Squat: 5x3 110kg", runner.Due);
        var migration = runner.Run.Migrate(runner.State);
        Assert.True(migration.IsClean);
        Assert.Equal(("After", 2), (migration.State.Program, migration.Kept.Count));
    }

    [Fact]
    public void Removed_and_new_exercises_are_told_and_the_removed_ones_stay()
    {
        var runner = new Runner(Original).DoAsPrescribed().Edit(
            "session A\nBack Squat: 3x5\n  progress +5kg\nDeadlift: 1x5");

        var migration = runner.Run.Migrate(runner.State);

        Assert.Equal(["Back Squat"], Names(migration.Kept));
        Assert.Equal(["Deadlift"], Names(migration.Added));
        Assert.Equal(["Barbell Bench Press"], Names(migration.Removed));
        Assert.Empty(migration.Suggested);
        runner.State = migration.State;
        Assert.Equal("Back Squat: 3x5 102.5kg; Barbell Bench Press: 3x5 62.5kg", runner.Edit(Original).Due);
        Assert.Equal(2, runner.State.Without(new("Barbell Bench Press")).Exercises.Count);
    }

    [Fact]
    public void A_new_variant_is_suggested_and_renamed_only_when_asked()
    {
        var after = Original.Replace("Back Squat", "Back Squat (light)", StringComparison.Ordinal);
        var runner = new Runner(Original).DoAsPrescribed().Edit(after);

        var rename = Assert.Single(runner.Run.Migrate(runner.State).Suggested);
        Assert.Equal("Back Squat to Back Squat (light)", $"{rename.From} to {rename.To}");

        var migration = runner.Run.Migrate(runner.State, rename);
        Assert.Equal([rename], migration.Renamed);
        runner.State = migration.State;
        Assert.Equal("Back Squat (light): 3x5 102.5kg; Barbell Bench Press: 3x5 62.5kg", runner.Due);
        Assert.True(runner.Run.Migrate(runner.State).IsClean);
    }

    [Fact]
    public void A_rename_that_cannot_be_done_says_why()
    {
        var runner = new Runner(Original);

        var migration = runner.Run.Migrate(
            runner.State, new(new("Back Squat"), new("Plank")), new(new("Plank"), new("Back Squat")));

        Assert.Equal(
            [
                "The plan has no Plank; Back Squat keeps its name.",
                "The state knows nothing of Plank; there is nothing to rename.",
            ],
            migration.Notices);
    }

    [Fact]
    public void A_block_is_found_again_by_its_name()
    {
        var runner = new Runner("session A\nPlank: 3x30s\nblock Base\nweeks 2\nblock Peak\nweeks 2");
        runner.DoAsPrescribed(3).Edit("session A\nPlank: 3x30s\nblock Base\nweeks 4\nblock Peak\nweeks 2");

        var migration = runner.Run.Migrate(runner.State);

        Assert.Equal(("Peak", 5), (migration.State.Block, migration.State.Week));
        Assert.Equal(["Block Peak goes on with its first week, now week 5."], migration.Notices);
    }

    [Fact]
    public void Fewer_weeks_go_on_with_the_next_cycle()
    {
        var runner = new Runner("weeks 4\nsession A\nPlank: 3x30s").DoAsPrescribed(3);
        runner.Edit("weeks 2\nsession A\nPlank: 3x30s");

        var migration = runner.Run.Migrate(runner.State);

        Assert.Equal((2, 1), (migration.State.Cycle, migration.State.Week));
        Assert.Equal(["Week 4 is no more; the program goes on with week 1 of cycle 2."], migration.Notices);
        Assert.Equal((2, 1), (runner.Next.Cycle, runner.Next.Week));
    }

    [Fact]
    public void A_stage_that_is_no_more_becomes_the_last_one()
    {
        const string Before = "session A\nBack Squat: stages 3x5 | 3x3 | 3x1 100kg\n  progress next stage when missed";
        const string After = "session A\nBack Squat: stages 3x5 | 3x3 100kg\n  progress next stage when missed";
        var runner = new Runner(Before).Do(4, 4, 4).Do(2, 2, 2).Edit(After);

        Assert.Equal("3x3 100kg", runner.First);
        Assert.Equal(
            ["Back Squat goes on in stage 2; stage 3 is no more."],
            runner.Run.Migrate(runner.State).Notices);
    }

    private static IEnumerable<string> Names(IEnumerable<ExerciseReference> exercises) =>
        exercises.Select(exercise => $"{exercise}");
}
