#include "findings.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <ostream>

#include "regard/core/text.hpp"
#include "regard/present/json.hpp"

namespace regard::cli {

std::string severity(const Finding& finding) { return finding.severity == Finding::Severity::error ? "error" : "warning"; }

bool has_error(const std::vector<Finding>& findings) {
  return std::any_of(findings.begin(), findings.end(), [](const Finding& f) { return f.severity == Finding::Severity::error; });
}

void print_findings(Session& session, const std::vector<Finding>& findings) {
  auto& out = session.world.out;
  for (const auto& finding : findings) {
    const auto where = visible(finding.where.words());
    out << fmt::format("{}{}{}: {} [{}]\n", where, where.empty() ? "" : ": ", severity(finding), visible(finding.what), slug(finding.rule));
    for (const auto& line : split(finding.excerpt, '\n'))
      if (!line.empty()) out << "  | " << visible(line) << "\n";
    if (!finding.mend.empty()) out << "  " << visible(finding.mend) << "\n";
  }
}

namespace {

void say_json(Session& session, const std::vector<Finding>& findings) {
  CheckAnswer answer{session.read_part(), {}};
  for (const auto& finding : findings)
    answer.findings.push_back({slug(finding.rule), finding.severity == Finding::Severity::error ? Weight::error : Weight::warning, finding.where.words(), finding.what, finding.mend});
  session.world.out << present::json(answer_tree(answer));
}

}  // namespace

int say_findings(Session& session, std::vector<Finding> findings, const std::string& all_well) {
  std::sort(findings.begin(), findings.end());
  const auto same = [](const Finding& a, const Finding& b) {
    return a.where.words() == b.where.words() && a.rule == b.rule && a.what == b.what;
  };
  findings.erase(std::unique(findings.begin(), findings.end(), same), findings.end());  // one record may refer to another twice
  const bool error = has_error(findings);
  if (session.json()) {
    say_json(session, findings);
    return session.status(error ? 1 : 0);
  }
  print_findings(session, findings);
  if (findings.empty() && !session.words.has("--quiet")) session.world.out << all_well << "\n";
  return session.status(error ? 1 : 0);
}

}  // namespace regard::cli
