// Where the bytes of a register come from: a folder on disk, or memory. What reads records asks a source and
// knows no file system; nothing here knows what the bytes say.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regard::store {

struct SourceEntry {
  std::string name;
  bool is_folder = false;
  bool is_link = false;  // symbolic: never followed for a record
  friend bool operator==(const SourceEntry&, const SourceEntry&) = default;
};

/// Paths are relative to the register.
class Source {
 public:
  Source() = default;
  Source(const Source&) = delete;
  Source& operator=(const Source&) = delete;
  virtual ~Source() = default;

  /// What lies in a folder, in byte order; nothing where the folder is not there.
  /// Errors: world, when it cannot be looked into or is a symbolic link.
  virtual std::vector<SourceEntry> list(std::string_view folder) const = 0;
  /// A file's bytes; nullopt where it is not there. Errors: world, when it cannot be read or is no plain file.
  virtual std::optional<std::string> read(std::string_view path) const = 0;
};

class FolderSource : public Source {
 public:
  explicit FolderSource(std::string root) : root_(std::move(root)) {}
  std::vector<SourceEntry> list(std::string_view folder) const override;
  std::optional<std::string> read(std::string_view path) const override;

 private:
  std::string root_;
};

class MemorySource : public Source {
 public:
  using Files = std::map<std::string, std::string>;  // path, bytes

  explicit MemorySource(Files files) : files_(std::move(files)) {}
  std::vector<SourceEntry> list(std::string_view folder) const override;
  std::optional<std::string> read(std::string_view path) const override;

 private:
  Files files_;
};

}  // namespace regard::store
