// The register on disk: read whole or a case at a time, found by typed ids, written by all-or-nothing acts.
// Nothing is skipped: what cannot be read, or counts for nobody, is a finding of its own.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "regard/core/case.hpp"
#include "regard/core/id.hpp"
#include "regard/store/fact_file.hpp"
#include "regard/store/source.hpp"
#include "regard/store/transaction.hpp"

namespace regard::store {

/// What register.yaml says.
struct Settings {
  std::string council;
  Nation nation = Nation::england;
  bool demo = false;
};
/// The bytes of register.yaml, which `init` writes and nothing changes later.
std::string settings_bytes(const Settings& settings);

template <class T>
struct Loaded {
  T value{};
  std::vector<Finding> unreadable;  // sorted by place; when there are any, `value` is incomplete: exit status 3
  int records = 0;                  // how many files of facts were read and count
};

Loaded<Settings> load_settings(const Source& source);
/// register.yaml, register/ and the adopted packs; a pack takes what it leaves unset from the general pack in
/// policies/. An adopted pack that is gone, changed or unusable is `unreadable` too: without it, an earlier policy
/// or none would be taken for the one in force.
Loaded<Office> load_office(const Source& source);

/// The cases, in byte order, by the names of their folders.
std::vector<std::string> case_ids(const Source& source);
/// Reads that case's folder and no other file.
Loaded<Case> load_case(const Source& source, const std::string& case_id);

/// Every case with its person alone: reads no other file. By id.
Loaded<std::vector<Case>> load_people(const Source& source);

struct WholeRegister {
  Office office;
  std::vector<Case> cases;  // by id
  std::vector<Finding> unreadable;
  int records = 0;
};
WholeRegister load_all(const Source& source);

/// The case that a typed reference belongs to: a case's id or the beginning of one, or a record's, with or without
/// its case. Only names of files are looked at. `prefixes` are the kinds that will do, as for require_record;
/// none means any.
/// Refuses by id_is_known, or by id_is_unambiguous with the candidates.
std::string case_of(const Source& source, std::string_view typed, const std::vector<std::string_view>& prefixes);

struct ExtraFile {
  std::string path;  // "policies/general.1.yaml", "templates/used/<sha256>.md"
  std::string bytes;
};

struct WriteRequest {
  Changes changes;
  std::vector<ExtraFile> extra;  // one that is there already, byte for byte, is left alone
  std::string message;  // of the commit; `{id}` and `{case}` become the first record's. Never personal data.
  std::string officer;
  Instant at;
};

struct WrittenRecord {
  std::string id;
  std::string case_id;  // empty for a record of the office
  int version = 1;
  std::string path;
};

struct WrittenRegister {
  std::vector<WrittenRecord> records;  // in the order of the changes
  std::vector<std::string> files;
  std::optional<std::string> commit;  // nothing where the register does not commit
};

/// Names the new facts, opens a case for a person without one, and writes everything or nothing. Each fact is read
/// back from its bytes and compared before the first byte reaches the disk.
/// Whoever calls holds the RegisterLock, has called `transaction.recover()`, and read the register since.
/// Errors: world.
WrittenRegister write_register(const std::string& root, const WriteRequest& request, const IdSource& draw,
                               const Transaction& transaction);

}  // namespace regard::store
