using System.CommandLine;

namespace PreExhaust.Cli.Commands;

/// <summary>The option that chooses a week of a plan.</summary>
internal static class Week
{
    public static Option<int> Option()
    {
        var option = new Option<int>("--week")
        {
            Description = "The week, from 1",
            HelpName = "N",
            DefaultValueFactory = _ => 1,
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
                result.AddError("--week counts from 1");
        });
        return option;
    }
}
