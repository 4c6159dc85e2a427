using System.Text.Json;
using CoachApi.Contracts;
using Microsoft.Data.Sqlite;
using PreExhaust.Progression.Json;

namespace CoachApi.Storage;

/// <summary>The athletes and their logs.</summary>
internal sealed class Athletes(Database database)
{
    public StoredAthlete? Find(string id)
    {
        using var connection = database.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT plan, profile, state, fingerprint, version FROM athlete WHERE id = $id";
        command.Parameters.AddWithValue("$id", id);
        using var row = command.ExecuteReader();
        return row.Read()
            ? new(
                id,
                row.GetString(0),
                JsonSerializer.Deserialize<AthleteProfile>(row.GetString(1), Wire.Options)!,
                ProgramStateJson.Deserialize(row.GetString(2)),
                row.GetString(3),
                row.GetInt64(4))
            : null;
    }

    /// <summary>Whether it was added; not where the id is taken.</summary>
    public bool Add(StoredAthlete athlete)
    {
        using var connection = database.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO athlete (id, plan, profile, state, fingerprint, version)
            VALUES ($id, $plan, $profile, $state, $fingerprint, $version)
            ON CONFLICT DO NOTHING
            """;
        Describe(command, athlete);
        return command.ExecuteNonQuery() == 1;
    }

    /// <summary>
    /// Whether the athlete was changed, and the log with it; neither is where the version has moved on since the
    /// athlete was read.
    /// </summary>
    public bool TryChange(StoredAthlete athlete, LogEntry? entry = null)
    {
        using var connection = database.Open();
        using var transaction = connection.BeginTransaction();
        using var change = connection.CreateCommand();
        change.CommandText = """
            UPDATE athlete SET profile = $profile, state = $state, fingerprint = $fingerprint, version = $version + 1
            WHERE id = $id AND plan = $plan AND version = $version
            """;
        Describe(change, athlete);
        if (change.ExecuteNonQuery() == 0)
            return false;

        if (entry is not null)
        {
            using var log = connection.CreateCommand();
            log.CommandText = "INSERT INTO log (athlete, entry) VALUES ($athlete, $entry)";
            log.Parameters.AddWithValue("$athlete", athlete.Id);
            log.Parameters.AddWithValue("$entry", JsonSerializer.Serialize(entry, Wire.Options));
            log.ExecuteNonQuery();
        }

        transaction.Commit();
        return true;
    }

    /// <summary>The last entries of the log, the newest first.</summary>
    public IReadOnlyList<LogEntry> History(string id, int count)
    {
        using var connection = database.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT entry FROM log WHERE athlete = $id ORDER BY number DESC LIMIT $count";
        command.Parameters.AddWithValue("$id", id);
        command.Parameters.AddWithValue("$count", count);
        using var row = command.ExecuteReader();
        var entries = new List<LogEntry>();
        while (row.Read())
            entries.Add(JsonSerializer.Deserialize<LogEntry>(row.GetString(0), Wire.Options)!);
        return entries;
    }

    private static void Describe(SqliteCommand command, StoredAthlete athlete)
    {
        command.Parameters.AddWithValue("$id", athlete.Id);
        command.Parameters.AddWithValue("$plan", athlete.Plan);
        command.Parameters.AddWithValue("$profile", JsonSerializer.Serialize(athlete.Profile, Wire.Options));
        command.Parameters.AddWithValue("$state", ProgramStateJson.Serialize(athlete.State));
        command.Parameters.AddWithValue("$fingerprint", athlete.Fingerprint);
        command.Parameters.AddWithValue("$version", athlete.Version);
    }
}
