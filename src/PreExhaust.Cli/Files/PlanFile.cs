using PreExhaust.Analysis;
using PreExhaust.Language;
using PreExhaust.LanguageServer.Files;
using PreExhaust.Plans;

namespace PreExhaust.Cli.Files;

/// <summary>One file that is read as a plan.</summary>
/// <param name="Plan">What its healthy lines say.</param>
/// <param name="Options">What is configured for it.</param>
internal sealed record PlanFile(TrainingPlan Plan, AnalysisOptions Options)
{
    /// <summary>A file or standard input; <c>null</c> where it cannot be read, which is said then.</summary>
    public static PlanFile? Read(Host host, string path)
    {
        if (Directory.Exists(Path.GetFullPath(path, host.Directory)))
        {
            host.Complain($"{path} is a folder; name one of its files");
            return null;
        }

        var input = new WorkoutInput(host);
        var files = input.Read([path]).ToList();
        var configurations = new Configurations(host.PathOf);
        var plans = files
            .Select(file => new PlanFile(Parse(host, file), configurations.For(file.FullPath ?? host.InputPath)))
            .ToList();
        foreach (var problem in input.Problems.Concat(configurations.Problems))
            host.Complain(problem);
        return plans.FirstOrDefault();
    }

    private static TrainingPlan Parse(Host host, WorkoutFile file)
    {
        var document = WorkoutText.Parse(TextDecoder.Decode(file.Content).Text, file.Path, file.Shared);
        var errors = document.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        if (errors > 0)
        {
            var what = errors == 1 ? "1 error; what it hits is" : $"{errors} errors; what they hit is";
            host.Complain($"{file.Path} has {what} left out. See preexhaust check {file.Path}");
        }

        return document.Plan;
    }
}
