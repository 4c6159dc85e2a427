using System.Security.Cryptography;
using System.Text;
using PreExhaust.Plans.Json;
using PreExhaust.Progression;
using PreExhaust.Resolution;

namespace ConsoleCoach;

/// <summary>Leads through the session that is due, and keeps every set as soon as it is done.</summary>
internal sealed class Coach(ResolvedPlan run, LogbookFile file)
{
    public void Train()
    {
        var book = Open();
        if (run.Next(book.State) is not { } due)
        {
            Terminal.Say($"{run.Plan.Name} has no session.");
            return;
        }

        SessionView.Write(run, due);
        Terminal.Say($"[grey]{Answer.Hint}[/]");
        if (book.Today.Count > 0)
            Terminal.Say($"This session was begun before; it goes on where you stopped.");
        Train(book, due, new(run, due, book.Today));
    }

    private void Train(Logbook book, DueSession due, SessionWalk walk)
    {
        var prompt = new SetPrompt(run, walk);
        foreach (var step in walk.Left())
        {
            switch (prompt.Ask(step))
            {
                case Answer.Done done:
                    walk.Log(step, done.Set);
                    break;
                case Answer.Skip:
                    walk.Skip(step);
                    break;
                default:
                    Terminal.Say($"Stopped. What was logged is kept in {file.Path}; the next start goes on.");
                    return;
            }

            file.Save(book with { Today = walk.Begun });
        }

        var completion = run.Complete(book.State, walk.Result);
        var session = new LoggedSession(due.Name, due.Cycle, due.Week, walk.Begun);
        file.Save(book with { State = completion.State, Today = [], Sessions = [.. book.Sessions, session] });
        ChangesView.Write(walk.Result, completion);
        if (run.Next(completion.State) is { } next)
            Terminal.Say($"Next: [bold]{SessionView.TitleOf(next)}[/]");
    }

    /// <summary>The logbook, with its state fitted to the plan as it is now.</summary>
    private Logbook Open()
    {
        var plan = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(PlanJson.Serialize(run.Plan))));
        if (file.Load() is not { } book)
            return Kept(new(run.Start(), plan));
        if (book.Plan == plan)
            return book;

        var renames = run.Migrate(book.State).Suggested.Where(MigrationView.IsSame).ToArray();
        var migration = run.Migrate(book.State, renames);
        MigrationView.Write(migration);
        return Kept(book with { State = migration.State, Plan = plan });
    }

    private Logbook Kept(Logbook book)
    {
        file.Save(book);
        return book;
    }
}
