#pragma once

#include "ui/options/compare_model.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTableView;

namespace consilium::ui
{

/// The comparison with its keys: P makes the chosen column the reference, Ctrl+C copies the table
/// as text, Escape goes back.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    explicit CompareView(QWidget* parent = nullptr);
    void setOptions(const options::Ranking& ranking,
                    const std::vector<std::string>& marked,
                    const std::string& pinned,
                    const Theme& theme);

Q_SIGNALS:
    void pinRequested(const QString& option);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void pin();
    void copy() const;
    void fit();

    CompareModel* m_model;
    QTableView* m_table;
    QCheckBox* m_fold;
    QLabel* m_folded;
    QLabel* m_caution;
};

} // namespace consilium::ui
