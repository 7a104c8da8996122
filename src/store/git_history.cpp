// What the history of a register says: which records some commit changed after they were written.
#include "regard/core/text.hpp"
#include "regard/store/files.hpp"
#include "regard/store/git.hpp"

namespace regard::store {

std::vector<HistoryChange> Git::changed_in_history() const {
  if (standing_ != Standing::own_top || head().empty()) return {};
  const std::string out = must(
      "read the history", {"log", "-m", "--no-renames", "--diff-filter=MDT", "--format=%H", "--name-status",
                           "-z", "--no-color", "--no-show-signature", "--no-ext-diff", "--no-relative", "--",
                           cases_folder(), office_folder(), policies_folder(), templates_folder()});
  std::vector<HistoryChange> changes;
  std::string commit;
  const auto parts = split(out, '\0');
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const std::string part = one_line(parts[i]);  // git puts a newline before a commit's first row
    if (part.size() > 1) commit = part;
    if (part.size() == 1 && i + 1 < parts.size()) {
      const std::string& path = parts[++i];
      changes.push_back({part[0], path, commit, is_as_first_committed(path)});
    }
  }
  return changes;
}

bool Git::is_as_first_committed(const std::string& path) const {
  const auto adding = split(one_line(ask({"log", "-m", "--no-renames", "--diff-filter=A", "--reverse", "--format=%H", "--", path}).out), ' ');
  const auto blob = [&](const std::string& commit) { return one_line(ask({"rev-parse", "-q", "--verify", commit + ":" + path}).out); };
  const std::string now = blob("HEAD");
  return !now.empty() && now == blob(adding.front());
}

}  // namespace regard::store
