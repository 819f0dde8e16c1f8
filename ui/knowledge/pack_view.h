#pragma once

#include "core/services/packs.h"

#include <QScrollArea>

class QVBoxLayout;

namespace consilium::ui
{

class Card;

/// The pack in use: what it is, who answers for it, what it holds by tumour type, where its facts
/// come from, and which packs were in use before.
class PackView : public QScrollArea
{
    Q_OBJECT

public:
    explicit PackView(QWidget* parent = nullptr);
    void setToolbox(const services::Toolbox& toolbox);
    void setShelf(const services::PackShelf& shelf);
    void setShelfError(const QString& why);
    void clear();

Q_SIGNALS:
    void checkRequested();
    void trustRequested();

private:
    void fillIdentity();
    void fillContents(const services::Toolbox& toolbox);
    void fillSources(const knowledge::Manifest& manifest);
    void addActivation(const knowledge::Activation& activation, bool isLast);

    knowledge::Manifest m_manifest;
    services::PackOrigin m_origin = services::PackOrigin::Shipped;
    QString m_size;
    services::PackShelf m_shelf;
    Card* m_identity;
    Card* m_contents;
    Card* m_sources;
    Card* m_history;
    Card* m_keys;
};

} // namespace consilium::ui
