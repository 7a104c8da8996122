#include <fmt/format.h>

#include <map>
#include <set>
#include <utility>

#include "regard/store/files.hpp"
#include "regard/store/hash.hpp"
#include "regard/store/register.hpp"

namespace regard::store {

namespace {

Error bug(const std::string& what) {
  return Error(Error::Kind::world, "nothing was recorded: " + what,
               "this is a fault of the program; please report it with the command you typed");
}

/// The random parts of the names in a folder that has been or will be written to.
std::set<std::string> names_taken(const std::string& root, const std::string& folder) {
  std::set<std::string> taken;
  if (what_is(root, folder) == Found::nothing) return taken;
  for (const auto& entry : list_folder(root, folder))
    if (const auto name = parse_fact_name(entry.name)) {
      taken.insert(name->random);
      taken.insert(name->version_random);
    }
  return taken;
}

template <class Try>
std::string draw_until(const IdSource& draw, int characters, Try is_free) {
  // Far more often than chance asks for; a source that repeats itself must not be waited for without end.
  for (int tries = 0; tries < 1000; ++tries)
    if (std::string drawn = draw(characters); is_free(drawn)) return drawn;
  throw bug("no id could be found that is not taken");
}

/// Gives the facts of one act their ids, their case and their paths.
class Naming {
 public:
  Naming(const std::string& root, const IdSource& draw) : root_(root), draw_(draw) {}

  void name(Fact& fact) {
    const Kind& kind = kind_of(fact.body);
    fact.header.kind = kind.word;
    if (!kind.in_register && fact.header.case_id.empty()) fact.header.case_id = case_for(fact);
    if (fact.header.id.empty())
      fact.header.id = fmt::format("{}-{}", kind.prefix, fresh(fact, 8));
    if (fact.version() == 1)
      fact.path = first_version_path(fact);
    else
      fact.path = later_path(fact);
  }

 private:
  /// A person without a case opens one; what is recorded in the same act belongs to it.
  const std::string& case_for(const Fact& fact) {
    if (!new_case_.empty()) return new_case_;
    if (!std::holds_alternative<Person>(fact.body)) throw bug(fmt::format("{} has no case", kind_of(fact.body).noun));
    const std::string opening = fmt::format("RC-{}-", fact.recorded.at.utc_day().iso().substr(0, 4));
    new_case_ = opening + draw_until(draw_, 8, [&](const std::string& drawn) {
                  return what_is(root_, case_folder(opening + drawn)) == Found::nothing;
                });
    return new_case_;
  }

  std::string later_path(const Fact& fact) {
    const auto first = parse_fact_name(fact.path.substr(fact.path.rfind('/') + 1));
    if (!first || folder_of(fact.path) != folder_of_fact(fact))
      throw bug(fmt::format("a version of '{}' does not say where its first version is", fact.header.id));
    return join(folder_of(fact.path), version_name(first->stem(), fact.version(), fresh(fact, 4)));
  }

  std::string fresh(const Fact& fact, int characters) {
    const std::string folder = folder_of_fact(fact);
    const auto known = taken_.find(folder);
    auto& taken = known != taken_.end() ? known->second : taken_[folder] = names_taken(root_, folder);
    std::string drawn = draw_until(draw_, characters, [&](const std::string& id) { return !taken.contains(id); });
    taken.insert(drawn);
    return drawn;
  }

  const std::string& root_;
  const IdSource& draw_;
  std::string new_case_;
  std::map<std::string, std::set<std::string>> taken_;  // by folder
};

/// What will be read is what was meant: looked at from the other side before anything is written.
void require_reads_back(const Fact& meant, const std::string& bytes) {
  const FactRead read = read_fact_file(meant.path, bytes);
  const bool same = read.fact && read.fact->header == meant.header && read.fact->body == meant.body &&
                    read.fact->recorded == meant.recorded;
  if (same) return;
  const std::string why = read.findings.empty() ? std::string() : ": " + read.findings.front().what;
  throw bug(fmt::format("'{}' would not read back the same{}", meant.path, why));
}

/// The text of a letter stands on disk before the fact that names its hash.
void add_text(const Fact& fact, const std::string& text, std::vector<NewFile>& files) {
  const auto* letter = std::get_if<Letter>(&fact.body);
  if ((letter != nullptr) == text.empty()) throw bug(fmt::format("only a letter has a text, and '{}' differs", fact.path));
  if (!letter) return;
  if (sha256(text) != letter->text_sha256) throw bug(fmt::format("'{}' does not name its text", fact.path));
  files.push_back({text_path(fact), text});
}

void add_extra(const std::string& root, const std::vector<ExtraFile>& extra, std::vector<NewFile>& files) {
  for (const auto& file : extra)
    if (what_is(root, file.path) != Found::file || read_file(root, file.path) != file.bytes)
      files.push_back({file.path, file.bytes});
}

std::string filled_in(std::string message, std::string_view mark, const std::string& with) {
  for (std::size_t at = message.find(mark); at != std::string::npos; at = message.find(mark, at + with.size()))
    message.replace(at, mark.size(), with);
  return message;
}

}  // namespace

WrittenRegister write_register(const std::string& root, const WriteRequest& request, const IdSource& draw,
                               const Transaction& transaction) {
  WrittenRegister result;
  std::vector<NewFile> files;
  add_extra(root, request.extra, files);
  Naming naming(root, draw);
  for (const auto& made : request.changes.facts) {
    Fact fact = made.fact;
    naming.name(fact);
    std::string bytes = fact_bytes(fact);
    require_reads_back(fact, bytes);
    add_text(fact, made.beside, files);
    files.push_back({fact.path, std::move(bytes)});
    result.records.push_back({fact.header.id, fact.header.case_id, fact.version(), fact.path});
  }
  const WrittenRecord first = result.records.empty() ? WrittenRecord{} : result.records.front();
  const std::string message = filled_in(filled_in(request.message, "{id}", first.id), "{case}", first.case_id);
  Written written = transaction.write(files, {message, request.at, request.officer});
  result.files = std::move(written.files);
  result.commit = std::move(written.commit);
  return result;
}

}  // namespace regard::store
