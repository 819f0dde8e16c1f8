#pragma once

#include "core/services/session.h"

#include <QDialog>
#include <QStringList>

class QComboBox;
class QVBoxLayout;

namespace consilium::ui
{

/// How an import ended, file by file: what was read, what was kept raw, what to look at and where.
/// A file of findings that could not say its tumour sample or genome build asks for it here and can
/// be tried again.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `request` is what was imported; a second try goes on with it.
    ImportDialog(const services::ImportRequest& request,
                 const std::vector<services::FileOutcome>& outcomes,
                 QWidget* parent);

    /// The whole summary as plain text, one line a fact; what a test or a screen reader reads.
    [[nodiscard]] static QString summary(const std::vector<services::FileOutcome>& outcomes);

Q_SIGNALS:
    void tryAgainRequested(const consilium::services::ImportRequest& request);

private:
    void addFile(QVBoxLayout* layout, const services::FileOutcome& outcome);
    void addQuestions(QVBoxLayout* layout, const QStringList& samples);

    services::ImportRequest m_request;
    std::vector<std::filesystem::path> m_open; ///< files that need an answer
    QComboBox* m_sample = nullptr;
    QComboBox* m_genome = nullptr;
};

} // namespace consilium::ui
