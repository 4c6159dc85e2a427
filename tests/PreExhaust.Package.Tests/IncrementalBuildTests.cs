namespace PreExhaust.Package.Tests;

/// <summary>A build does again what changed, and nothing else.</summary>
public sealed class IncrementalBuildTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    [Fact]
    public async Task Files_that_are_edited_added_renamed_or_deleted_are_noticed_and_nothing_else_is()
    {
        var consumer = package.NewConsumer();
        consumer.Write("push.workout", "Bench Press: 3x5\n");
        consumer.Write("Program.cs", """
            foreach (var plan in Gym.WorkoutPlans.All)
                Console.Write($"{plan.Model.File} {plan.Model.Sessions[0].Slots[0].Sets.Count} ");
            """);
        Assert.Equal("push.workout 3", await BuildAndRun());

        var before = consumer.BuiltAt();
        Assert.Equal("push.workout 3", await BuildAndRun());
        Assert.Equal(before, consumer.BuiltAt());

        consumer.Write("push.workout", "Bench Press: 4x5\n");
        Assert.Equal("push.workout 4", await BuildAndRun());

        consumer.Write("old/pull.workout", "Barbell Row: 2x5\n");
        Assert.Equal("old/pull.workout 2 push.workout 4", await BuildAndRun());

        consumer.Rename("push.workout", "press.workout");
        Assert.Equal("old/pull.workout 2 press.workout 4", await BuildAndRun());

        consumer.Delete("old/pull.workout");
        Assert.Equal("press.workout 4", await BuildAndRun());

        async Task<string> BuildAndRun()
        {
            await consumer.BuildWell();
            return await consumer.Run();
        }
    }
}
