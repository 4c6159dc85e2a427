using ConsoleCoach;
using ConsoleCoach.Plans;
using PreExhaust.Plans;
using PreExhaust.Resolution;

if (!Options.TryRead(args, out var options))
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

if (options.ShowsHelp)
{
    Console.WriteLine(Options.Help);
    return 0;
}

Terminal.Prepare();
Console.CancelKeyPress += (_, _) => Console.WriteLine("\nStopped. Every set that was logged is kept.");

// plans/three-days.workout became the class ThreeDays when this project was built. An app asks for these numbers.
var athlete = new Athlete { Bodyweight = Mass.FromKilograms(80) }
    .WithMax("Bench Press", Mass.FromKilograms(75));

var file = new LogbookFile(options.File);
try
{
    new Coach(ThreeDays.Plan.For(athlete), file).Train();
    return 0;
}
catch (Exception e) when (LogbookFile.IsExpected(e))
{
    Console.Error.WriteLine($"{file.Path}: {e.Message.ReplaceLineEndings(" ")} What is there was left as it is.");
    return 1;
}
