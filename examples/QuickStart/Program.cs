using PreExhaust.Plans;
using PreExhaust.Resolution;
using QuickStart;
using QuickStart.Plans;

if (!Day.TryRead(args, out var today))
{
    Console.Error.WriteLine("Usage: dotnet run --project examples/QuickStart [-- Monday]");
    return 2;
}

// plans/leg-priority.workout became the class LegPriority when this project was built.
var plan = LegPriority.Plan;

var athlete = new Athlete { Bodyweight = Mass.FromKilograms(82) }
    .WithMax("Back Squat", Mass.FromKilograms(140))
    .WithMax("Bench Press", Mass.FromKilograms(90), reps: 3)
    .WithMax("Barbell Row", Mass.FromKilograms(95))
    .WithMax("Romanian Deadlift", Mass.FromKilograms(150));

var day = plan.Model.NextTrainingDay(today) ?? today;
Console.WriteLine(day == today ? $"{plan}, {day}" : $"{plan}: nothing on {today}, next is {day}");

foreach (var session in plan.Model.SessionsOn(day))
{
    SessionView.Write(plan, plan.For(athlete).Session(session));
    FindingsView.WriteWarnings(plan, session);
}

// Exercises are members too: rename the squat in the text, and this line no longer compiles.
var squat = LegPriority.Plan.Quads.BackSquat;
var (usual, deload) = (squat.Week(1).Groups[0], squat.Week(4).Groups[0]);
Console.WriteLine($"\nIn the deload week {squat.Exercise} goes from {usual.Amount} to {deload.Amount}.\n");

FindingsView.WriteAll(plan);
return 0;
