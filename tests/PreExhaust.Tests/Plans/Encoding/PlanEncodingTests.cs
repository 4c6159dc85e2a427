using CsCheck;
using PreExhaust.Plans;
using PreExhaust.Plans.Encoding;
using PreExhaust.Typed;

namespace PreExhaust.Tests.Plans.Encoding;

public sealed class PlanEncodingTests
{
    [Fact]
    public void Every_plan_comes_back_as_it_was() =>
        AnyPlan.Plan.Sample(plan => PlanReader.Read(PlanWriter.Write(plan)) == plan, iter: 500);

    [Fact]
    public void Bytes_and_text_read_alike() =>
        AnyPlan.Plan.Sample(
            plan => PlanReader.Read(Utf8(plan).AsSpan()) == plan,
            iter: 100);

    [Fact]
    public void Every_part_of_a_shard_comes_back_as_it_was() =>
        AnyPlan.Plan.Array[0, 4].Sample(
            plans =>
            {
                var shard = new PlanShard(PlanWriter.Join(plans.Select(PlanWriter.Write).ToArray()));
                Assert.Equal(plans, Enumerable.Range(0, shard.Count).Select(i => shard[i]));
            },
            iter: 100);

    [Fact]
    public void Damaged_data_is_an_exception_that_says_so() =>
        Gen.Select(AnyPlan.Plan, Gen.Int[0, 200], Gen.Byte).Sample(
            (plan, place, value) =>
            {
                var data = Utf8(plan);
                data[place % data.Length] = value;
                Assert.True(Record.Exception(() => PlanReader.Read(data.AsSpan())) is null
                    or FormatException or NotSupportedException);
            },
            iter: 500);

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character()
    {
        Assert.Equal("half \uFFFD pair", NameAfterReading("half \uD83D pair"));
        Assert.Equal("\uFFFD\uFFFD", NameAfterReading("\uDCAA\uD83D"));
        Assert.Equal("\uFFFD\uD83D\uDCAA", NameAfterReading("\uD83D\uD83D\uDCAA"));
    }

    [Fact]
    public void A_plan_with_plain_names_needs_no_escape_in_a_literal()
    {
        var encoded = PlanWriter.Write(ASamplePlan.Plan);

        Assert.DoesNotContain(encoded, c => c is '"' or '\\' or < ' ' or > '~');
    }

    [Fact]
    public void A_newer_format_names_the_package_to_update()
    {
        var data = PlanWriter.Write(new("Push", ValueList<Session>.Empty));

        var exception = Assert.Throws<NotSupportedException>(() => PlanReader.Read('%' + data[1..]));

        Assert.Contains("format 2", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Update the package PreExhaust", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Version_one_stays_readable() =>
        Assert.Equal(ASamplePlan.Plan, PlanReader.Read(ASamplePlan.InFormat1));

    [Fact]
    public void Data_in_a_shard_is_decoded_once_for_all_threads()
    {
        var shard = new PlanShard(PlanWriter.Join([PlanWriter.Write(new("Push", ValueList<Session>.Empty))]));
        var plans = new TrainingPlan[32];

        Parallel.For(0, plans.Length, i => plans[i] = shard[0]);

        Assert.All(plans, plan => Assert.Same(plans[0], plan));
    }

    private static byte[] Utf8(TrainingPlan plan) => System.Text.Encoding.UTF8.GetBytes(PlanWriter.Write(plan));

    private static string NameAfterReading(string name) =>
        PlanReader.Read(PlanWriter.Write(new(name, ValueList<Session>.Empty))).Name;
}
