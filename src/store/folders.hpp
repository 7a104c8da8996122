// What lies in the folders of records, told by names alone; no file is opened.
#pragma once

#include <string>
#include <vector>

#include "regard/store/source.hpp"

namespace regard::store {

/// Something that has no place where it lies.
struct Stray {
  std::string path;
  bool hides_records = false;  // it is, or holds, what looks like a record or a case
};

struct RecordFolder {
  std::vector<std::string> records;  // paths of the files whose names end as a record's does
  std::vector<std::string> beside;   // of texts (.md) and signatures (.yaml.sig) named as a record is
  std::vector<Stray> strays;
};
/// `folder` is "register" or a case's folder.
RecordFolder look_into(const Source& source, const std::string& folder);

struct CaseFolders {
  std::vector<std::string> ids;  // in byte order
  std::vector<Stray> strays;
};
CaseFolders case_folders(const Source& source);

}  // namespace regard::store
