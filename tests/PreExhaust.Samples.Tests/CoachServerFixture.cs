using Microsoft.Data.Sqlite;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Samples.Tests;

/// <summary>One server for all tests of a class; each has athletes of its own.</summary>
public sealed class CoachServerFixture : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    internal CoachServer Server { get; private set; } = null!;

    private string Database => _folder.PathOf("coach.db");

    public async Task InitializeAsync() => Server = await CoachServer.Start(Database);

    public Task DisposeAsync()
    {
        Server.Dispose();
        _folder.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>Makes an athlete the one of a plan in which an exercise had another name.</summary>
    internal void PretendThePlanWas(string id, string name, string earlier)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            UPDATE athlete SET fingerprint = 'another', state = replace(state, $name, $earlier) WHERE id = $id
            """;
        command.Parameters.AddWithValue("$id", id);
        command.Parameters.AddWithValue("$name", $"\"{name}\"");
        command.Parameters.AddWithValue("$earlier", $"\"{earlier}\"");
        Assert.Equal(1, command.ExecuteNonQuery());
    }
}
