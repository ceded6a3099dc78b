/* Nothing: index.html links these styles, so that a phone does not wait for them (config/plugins/h5-media-styles.ts). */
