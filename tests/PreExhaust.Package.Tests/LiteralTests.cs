namespace PreExhaust.Package.Tests;

/// <summary>Plans in the C# of a consumer.</summary>
public sealed class LiteralTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Program = """"
        using Gym;

        Console.WriteLine(PushDay.Plan.Push.BenchPress.Sets.Count);
        Console.WriteLine(PushDay.Plan.Push.BenchPress.Source);

        namespace Gym
        {
            [PreExhaust.Workout("""
                session Push

                Triceps Pushdown: 3x12 RIR 0
                Bench Press: 4x6 75%, rest 3min
                """)]
            internal static partial class PushDay;
        }
        """";

    [Fact]
    public async Task A_build_warns_in_the_literal_as_loud_as_sections_and_pragmas_say()
    {
        var consumer = package.NewConsumer();
        consumer.Write("Program.cs", Program);

        var build = await consumer.Build();
        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Contains("Program.cs(11,9): warning PEX1001: ", build.Output, StringComparison.Ordinal);
        Assert.Equal("4\nProgram.cs(12,9)", await consumer.Run());

        consumer.Write("Program.cs", Program.Replace("3x12", "3xQ", StringComparison.Ordinal));
        var broken = await consumer.Build();
        Assert.Equal(1, broken.ExitCode);
        Assert.Contains("Program.cs(11,28): error PEX0002: ", broken.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("error CS", broken.Output, StringComparison.Ordinal);

        consumer.Write("Program.cs", "#pragma warning disable PEX1001\n" + Program);
        var silent = await consumer.Build();
        Assert.DoesNotContain("PEX1001", silent.Output, StringComparison.Ordinal);

        consumer.Write("Program.cs", Program);
        consumer.Write(".editorconfig", "[*.cs]\ndotnet_diagnostic.PEX1001.severity = error\n");
        var loud = await consumer.Build();
        Assert.Equal(1, loud.ExitCode);
        Assert.Contains("Program.cs(11,9): error PEX1001: ", loud.Output, StringComparison.Ordinal);

        consumer.Write(".editorconfig", "[*.cs]\npreexhaust_preset = none\n");
        var off = await consumer.Build();
        Assert.True(off.ExitCode == 0, off.Output);
        Assert.DoesNotContain("PEX", off.Output, StringComparison.Ordinal);
    }
}
