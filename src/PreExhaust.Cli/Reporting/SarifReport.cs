using System.Text;
using System.Text.Json;
using PreExhaust.Analysis;

namespace PreExhaust.Cli.Reporting;

/// <summary>
/// Findings in the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS), which code scanning takes in. Paths
/// are relative to the working directory; columns count UTF-16 units from 1.
/// </summary>
internal sealed class SarifReport(Utf8JsonWriter json, IReadOnlyList<ReportEntry> entries)
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private const string Root = "%SRCROOT%";

    private readonly List<string> _ids =
        [.. entries.Select(entry => entry.Id).Distinct().Order(StringComparer.Ordinal)];

    public static void Write(IReadOnlyList<ReportEntry> entries, TextWriter output)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new() { Indented = true, NewLine = "\n" }))
            new SarifReport(json, entries).Write();
        output.Write(Encoding.ASCII.GetString(bytes.ToArray()));
        output.Write('\n');
    }

    private void Write()
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var (entry, fingerprint) in entries.Zip(Fingerprints.Of(entries)))
            WriteResult(entry, fingerprint);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteTool()
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "PreExhaust");
        json.WriteString("semanticVersion", Product.Version);
        json.WriteString("informationUri", Product.RepositoryUrl);
        json.WriteStartArray("rules");
        foreach (var id in _ids)
            WriteRule(id, entries.First(entry => entry.Id == id));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteRule(string id, ReportEntry entry)
    {
        var rule = RuleSet.Descriptors.FirstOrDefault(descriptor => descriptor.Id == id);
        json.WriteStartObject();
        json.WriteString("id", id);
        if (rule is not null)
        {
            json.WriteString("name", rule.Name);
            WriteText("shortDescription", rule.Title);
            WriteText("fullDescription", rule.Evidence.Summary);
        }

        json.WriteString("helpUri", entry.HelpUri);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule?.DefaultSeverity ?? entry.Severity));
        json.WriteEndObject();
        if (entry.Evidence is { } evidence)
            WriteEvidence(evidence);
        json.WriteEndObject();
    }

    private void WriteEvidence(ReportEvidence evidence)
    {
        json.WriteStartObject("properties");
        json.WriteString("evidenceGrade", evidence.Grade.ToString());
        json.WriteStartArray("studies");
        foreach (var study in evidence.Studies)
            json.WriteStringValue(study);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteResult(ReportEntry entry, string fingerprint)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", entry.Id);
        json.WriteNumber("ruleIndex", _ids.IndexOf(entry.Id));
        json.WriteString("level", Level(entry.Severity));
        WriteText("message", entry.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteFile(entry.File);
        WriteRegion("region", entry.Line, entry.Column, entry.EndLine, entry.EndColumn);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("preexhaust/v1", fingerprint);
        json.WriteEndObject();
        WriteFixes(entry);
        json.WriteEndObject();
    }

    private void WriteFixes(ReportEntry entry)
    {
        var fixes = entry.Fixes.Where(fix => fix.Changes.Count > 0).ToList();
        if (fixes.Count == 0)
            return;
        json.WriteStartArray("fixes");
        foreach (var fix in fixes)
        {
            json.WriteStartObject();
            WriteText("description", fix.Title);
            json.WriteStartArray("artifactChanges");
            json.WriteStartObject();
            WriteFile(entry.File);
            json.WriteStartArray("replacements");
            foreach (var change in fix.Changes)
                WriteReplacement(change);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteReplacement(ReportChange change)
    {
        json.WriteStartObject();
        WriteRegion("deletedRegion", change.Line, change.Column, change.EndLine, change.EndColumn);
        WriteText("insertedContent", change.NewText);
        json.WriteEndObject();
    }

    private void WriteFile(string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
    }

    private void WriteRegion(string name, int line, int column, int endLine, int endColumn)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", line);
        json.WriteNumber("startColumn", column);
        json.WriteNumber("endLine", endLine);
        json.WriteNumber("endColumn", endColumn);
        json.WriteEndObject();
    }

    private void WriteText(string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
