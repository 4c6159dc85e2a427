using System.Xml.Linq;
using CsCheck;
using PreExhaust.Analysis;
using PreExhaust.Language;
using PreExhaust.Plans;
using PreExhaust.Sheets;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Drawing.Tests;

public sealed class SessionPageTests
{
    private static readonly PageFinding Finding =
        new(Severity.Warning, "PEX1001", "It costs about 2 reps", "https://example.org/?a=1&b=2", 4);

    private static readonly string[] Hostile =
        ["<script>alert(1)</script>", "\" onload=\"x", "]]>", "<!--", "&lt;", "\0\u001B[2J", "\uD800"];

    [Fact]
    public void A_session_becomes_a_page() => Snapshot.Match(Indented(Page("""
        program Leg Priority
        max Back Squat 140kg

        session Lower A on Mon
        > Keep it short.
        Leg Extension: 1x20 @10, rest 30s
          intent pre-exhaust quads
        Back Squat: 3x5 75%, rest 3min
          warmup 1x8 40%, 1x5 55%
        A1 Lying Leg Curl: 3x10-12 RIR 1
        A2 Standing Calf Raise: 3x15 @8, rest 60s
        """, Finding)), "html");

    [Fact]
    public void A_session_without_exercises_says_so() =>
        Assert.Contains("No exercises in this week.", Page("session A"), StringComparison.Ordinal);

    [Fact]
    public void An_exercise_without_sets_keeps_its_number()
    {
        var page = XElement.Parse(Page("session A\nBack Squat: 3x5 @8\nLeg Press\nLeg Curl: 3x12 @9"));
        var rows = page.Descendants("tbody").First().Elements().Select(row => string.Join(
            ' ', row.Elements().Take(3).Select(cell => cell.Value)));

        Assert.Equal(["1 Back Squat 3x5", "2 Leg Press no sets", "3 Lying Leg Curl 3x12"], rows);
    }

    [Fact]
    public void Without_findings_it_says_so() =>
        Assert.Contains("Nothing to say about this session.", Page("session A"), StringComparison.Ordinal);

    [Fact]
    public void Findings_come_with_the_loudest_first_and_lead_to_their_lines()
    {
        var page = XElement.Parse(Page(
            "session A", Finding with { Severity = Severity.Info, Line = 2 }, Finding with { Line = 9 }, Finding));
        var lines = page.Descendants("li").Select(item => (string?)item.Descendants().Last().Attribute("data-line"));

        Assert.Equal(["4", "9", "2"], lines);
    }

    [Fact]
    public void Every_picture_is_read_out_in_words()
    {
        var page = XElement.Parse(Page("session A\nBack Squat: 3x5 @8\nLeg Extension: 3x12 @9"));
        var pictures = page.Descendants("svg").Where(svg => (string?)svg.Attribute("aria-hidden") != "true").ToList();

        Assert.All(pictures, svg => Assert.Equal("img", (string?)svg.Attribute("role")));
        Assert.Contains(pictures, svg => ((string?)svg.Attribute("aria-label"))!.StartsWith(
            "Quads: ", StringComparison.Ordinal));
        Assert.Contains(pictures, svg => ((string?)svg.Attribute("aria-label"))!.Contains(
            "hard sets; most programs have", StringComparison.Ordinal));
    }

    [Fact]
    public void Bars_stay_within_their_pictures() => Gen.Double[0, 90].List[1, 12].Sample(sets =>
    {
        var muscles = Plan("session A").Sheet().Muscles;
        var week = new WeekSheet("P", 1, default)
        {
            Muscles = muscles.Take(sets.Count).Select((muscle, i) => muscle with { Sets = sets[i] }).ToValueList(),
        };
        var page = XElement.Parse(SessionPage.Of(week, new("A", default), []));

        Assert.All(page.Descendants("rect"), bar => Assert.InRange(
            (double)bar.Attribute("x")! + (double)bar.Attribute("width")!,
            0,
            (double)bar.Parent!.Attribute("width")! + 0.01));
    });

    [Fact]
    public void No_word_becomes_markup() => Gen
        .OneOf([Gen.String.Where(text => text.Length > 0), .. Hostile.Select(Gen.Const)])
        .Sample(text => Assert.Equal(Shape(PageOf("x")), Shape(PageOf(text))));

    /// <summary>A page that says the same in every place.</summary>
    private static string PageOf(string text)
    {
        var sets = new SetsSheet(text) { Load = text, Details = text, Effort = text, Rest = text };
        var exercise = new ExerciseSheet(text, List(sets))
        {
            Label = text,
            Notes = List(text),
            Source = new("plan.workout", 0, 1, 1, 1),
        };
        var session = new SessionSheet(text, List(exercise)) { Notes = List(text), Missing = List(text) };
        var week = new WeekSheet(text, 1, List(session)) { Title = text };
        return SessionPage.Of(week, session, [Finding with { Message = text, HelpUri = text, Id = text }]);
    }

    private static ValueList<T> List<T>(T item) => new[] { item }.ToValueList();

    private static string Page(string text, params PageFinding[] findings)
    {
        var week = Plan(text).Sheet();
        return SessionPage.Of(week, week.Sessions[0], findings);
    }

    private static TrainingPlan Plan(string text) => WorkoutText.Parse(text, "plan.workout").Plan;

    private static string Indented(string page) => XElement.Parse(page).ToString();

    /// <summary>The elements and the names of their attributes.</summary>
    private static string Shape(string page) => string.Join(' ', XElement.Parse(page).DescendantsAndSelf().Select(
        element => $"{element.Name}({string.Join(',', element.Attributes().Select(a => a.Name))})"));
}
