namespace PreExhaust.Roslyn.Tests;

public sealed class RecentTests
{
    [Fact]
    public void A_value_is_worked_out_once()
    {
        var recent = new Recent<string, object>(2);
        var first = recent.Get("a", () => new());

        Assert.Same(first, recent.Get("a", () => throw new InvalidOperationException()));
        Assert.NotSame(first, recent.Get("b", () => new()));
    }

    [Fact]
    public void What_was_not_asked_for_longest_is_forgotten()
    {
        var recent = new Recent<string, object>(2);
        var a = recent.Get("a", () => new());
        var b = recent.Get("b", () => new());
        recent.Get("a", () => new());
        recent.Get("c", () => new());

        Assert.Equal(2, recent.Count);
        Assert.Same(a, recent.Get("a", () => new()));
        Assert.NotSame(b, recent.Get("b", () => new()));
    }

    [Fact]
    public void What_fails_is_tried_again()
    {
        var recent = new Recent<string, string>(2);

        Assert.Throws<InvalidOperationException>(() => recent.Get("a", () => throw new InvalidOperationException()));
        Assert.Equal("now", recent.Get("a", () => "now"));
    }

    [Fact]
    public void Many_threads_get_what_belongs_to_their_keys_and_it_stays_small()
    {
        var recent = new Recent<int, string>(8);

        Parallel.For(0, 20_000, i => Assert.Equal($"{i % 31}", recent.Get(i % 31, () => $"{i % 31}")));

        Assert.Equal(8, recent.Count);
    }
}
