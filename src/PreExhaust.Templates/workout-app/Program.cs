using ROOT_NAMESPACE.Plans;

// plans/first-program.workout became the class FirstProgram when this project was built.
var plan = FirstProgram.Plan;
Console.WriteLine($"{plan}, {plan.Model.WeekCount} weeks");

foreach (var session in plan.Model.Sessions)
{
    Console.WriteLine();
    Console.WriteLine($"{session.Name} on {string.Join(" and ", session.Days.Select(day => day.Day))}");
    foreach (var slot in session.Slots)
        Console.WriteLine($"  {slot.Exercise}: {string.Join("; ", slot.Groups)}");
}

// Exercises are members, too: rename the squat in the text, and this line no longer compiles.
Console.WriteLine();
Console.WriteLine($"The main lift of {plan.Lower} is the {plan.Lower.BackSquat.Exercise}.");
