using PreExhaust.Roslyn.Tests.Literals;

namespace PreExhaust.CodeFixes.Tests.Literals;

/// <summary>Writes what the analyzer reports into C# code, as the testing library reads it.</summary>
internal static class Marked
{
    public static async Task<string> Of(string user)
    {
        var findings = await InCSharp.Analyze(user);
        var places = findings.Select(finding => (finding.Location.SourceSpan, finding.Id));
        var marks = places.SelectMany(found => new[]
        {
            (Place: found.SourceSpan.Start, IsStart: true, Length: found.SourceSpan.Length, found.Id),
            (Place: found.SourceSpan.End, IsStart: false, Length: -found.SourceSpan.Length, found.Id),
        });
        var fromTheEnd = marks
            .OrderByDescending(mark => mark.Place)
            .ThenBy(mark => mark.IsStart)
            .ThenBy(mark => mark.Length);
        foreach (var (place, isStart, _, id) in fromTheEnd)
            user = user.Insert(place, isStart ? $"{{|{id}:" : "|}");
        return user;
    }
}
